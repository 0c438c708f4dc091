using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

/// <summary>Checks that the runtime can make an instance of a fixture.</summary>
internal static class FixtureShape
{
    public static FixtureProblem ProblemOf(INamedTypeSymbol type)
        => !FixtureSymbols.IsFixture(type) ? FixtureProblem.NotDerived
            : !FixtureSymbols.IsMarked(type) ? FixtureProblem.NotMarked
            : type.IsAbstract ? FixtureProblem.Abstract
            : TypeNames.IsGeneric(type) ? FixtureProblem.Generic
            : !IsVisible(type) ? FixtureProblem.NotVisible
            : !type.InstanceConstructors.Any(IsUsable) ? FixtureProblem.NoConstructor
            : FixtureProblem.None;

    private static bool IsUsable(IMethodSymbol constructor)
        => constructor.Parameters.IsEmpty && IsVisible(constructor.DeclaredAccessibility);

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal || !IsVisible(current.DeclaredAccessibility))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(Accessibility accessibility)
        => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
