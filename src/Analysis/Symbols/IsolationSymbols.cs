using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>What <c>[Isolation]</c> says.</summary>
internal static class IsolationSymbols
{
    public const string Clone = nameof(Clone);

    /// <summary>
    /// The name of the isolation that a class has: from its own attribute, or the nearest base class's; the default one without any.
    /// </summary>
    public static string Of(INamedTypeSymbol testClass)
    {
        for (var current = testClass; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Own(current) is { } own)
            {
                return own;
            }
        }

        return KnownNames.Isolations[0];
    }

    /// <summary>The name of the isolation that code of a test class runs in: a method's own attribute wins.</summary>
    public static string Of(ISymbol member, INamedTypeSymbol testClass) => Own(member) ?? Of(testClass);

    private static string? Own(ISymbol symbol)
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
