using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class BaseTypes
{
    /// <summary>The classes from a type up to, without, <see cref="object"/>.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
