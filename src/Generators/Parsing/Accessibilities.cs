using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Parsing;

internal static class Accessibilities
{
    /// <summary>
    /// The accessibility of a generated member: for derived classes too where there can be some and the compiler allows it (CS0053).
    /// </summary>
    /// <param name="testClass">The class that is given the member.</param>
    /// <param name="memberType">The member's type; null for one that everyone sees.</param>
    public static string OfMember(INamedTypeSymbol testClass, ITypeSymbol? memberType)
    {
        if (testClass.IsSealed)
        {
            return "private";
        }

        return memberType is null || IsPublic(memberType) ? "protected"
            : IsNestedPrivately(memberType) ? "private"
            : IsPublic(testClass) ? "private protected"
            : "protected";
    }

    private static bool IsPublic(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNestedPrivately(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return true;
            }
        }

        return false;
    }
}
