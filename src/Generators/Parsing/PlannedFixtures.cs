using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

/// <summary>Reads what the plan of a referenced assembly says about its fixtures.</summary>
internal static class PlannedFixtures
{
    public static FixtureModel ModelOf(INamedTypeSymbol fixture)
    {
        var name = new TypeName(TypeNames.FullName(fixture), TypeNames.Expression(fixture));
        foreach (var attribute in fixture.ContainingModule.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: KnownNames.PlannedFixtureAttribute, ConstructorArguments.Length: 1 }
                && SymbolEqualityComparer.Default.Equals(attribute.ConstructorArguments[0].Value as ISymbol, fixture))
            {
                return ModelOf(name, attribute);
            }
        }

        return new FixtureModel(
            name, IsDeclaredHere: false, EquatableArray<string>.Empty, TablesAreComplete: false, BinaryHash.Of(fixture.ContainingAssembly));
    }

    private static FixtureModel ModelOf(TypeName name, AttributeData attribute)
    {
        var tables = EquatableArray<string>.Empty;
        var tablesAreComplete = false;
        var contentHash = "";
        foreach (var property in attribute.NamedArguments)
        {
            switch (property.Key)
            {
                case "Tables":
                    tables = property.Value.Values.Select(table => (string)table.Value!).ToEquatableArray();
                    break;
                case "TablesAreComplete":
                    tablesAreComplete = (bool)property.Value.Value!;
                    break;
                case "ContentHash":
                    contentHash = (string)property.Value.Value!;
                    break;
            }
        }

        return new FixtureModel(name, IsDeclaredHere: false, tables, tablesAreComplete, contentHash);
    }
}
