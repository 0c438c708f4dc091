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
            foreach (var attribute in current.GetAttributes())
            {
                if (TypeNames.IsFixtureGens(attribute.AttributeClass, KnownNames.IsolationAttribute)
                    && attribute.ConstructorArguments is [{ Value: int value }]
                    && value >= 0 && value < KnownNames.Isolations.Length)
                {
                    return KnownNames.Isolations[value];
                }
            }
        }

        return KnownNames.Isolations[0];
    }
}
