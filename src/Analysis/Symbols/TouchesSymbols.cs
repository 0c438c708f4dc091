using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class TouchesSymbols
{
    /// <summary>The tables that <paramref name="fixture"/> and its base classes name with <c>[Touches]</c>, as written.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol fixture)
    {
        for (var current = fixture; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.TouchesAttribute)
                    && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } tables])
                {
                    foreach (var table in tables.Values.Select(value => value.Value).OfType<string>())
                    {
                        yield return table;
                    }
                }
            }
        }
    }
}
