using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Writes;

/// <summary>Reads a table-touch list from the plan in the assembly that declares the fixture.</summary>
internal static class PlannedTouchList
{
    public static TouchList? Of(INamedTypeSymbol fixture)
    {
        var planned = fixture.ContainingAssembly.GetAttributes().FirstOrDefault(attribute =>
            attribute is { AttributeClass.Name: KnownNames.PlannedFixtureAttribute, ConstructorArguments: [{ Value: INamedTypeSymbol named }] }
            && attribute.AttributeClass.ContainingNamespace.ToDisplayString() == KnownNames.PlanNamespace
            && SymbolEqualityComparer.Default.Equals(named, fixture));
        if (planned is null)
        {
            return null;
        }

        var tables = Argument(planned, "Tables") is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(value => value.Value).OfType<string>()
            : [];
        return new TouchList(tables.ToEquatableArray(), Argument(planned, "TablesAreComplete").Value is true);
    }

    private static TypedConstant Argument(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
}
