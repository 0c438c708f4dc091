using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What <c>[Isolation]</c> says.</summary>
internal static class IsolationSymbols
{
    /// <summary>The name of the isolation that a class has: from its own attribute, or the nearest base class's; the default one without any.</summary>
    public static string Of(INamedTypeSymbol testClass)
    {
        for (var current = testClass; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (NamedBy(current) is { } named)
            {
                return named;
            }
        }

        return KnownNames.Isolations[0];
    }

    /// <summary>The name of the isolation that the attribute on a class or a method itself says; null without one.</summary>
    public static string? NamedBy(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.IsolationAttribute)
                && attribute.ConstructorArguments is [{ Value: int value }]
                && value >= 0 && value < KnownNames.Isolations.Length)
            {
                return KnownNames.Isolations[value];
            }
        }

        return null;
    }
}
