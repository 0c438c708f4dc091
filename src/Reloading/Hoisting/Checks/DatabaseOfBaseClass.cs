using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A base class that makes the database would go on making it.</summary>
internal static class DatabaseOfBaseClass
{
    public static string? WhyNot(ClassToHoist subject, CancellationToken cancellationToken)
    {
        for (var ancestor = subject.Type.BaseType; ancestor is { SpecialType: SpecialType.None }
            && !subject.UsesFixtureGen; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetMembers().Any(IsVisibleDatabase))
            {
                return $"its base class '{ancestor.Name}' makes the database";
            }
        }

        return null;
    }

    private static bool IsVisibleDatabase(ISymbol member)
        => DatabaseRoles.Of(member) is not null && !member.IsImplicitlyDeclared && member.DeclaredAccessibility != Accessibility.Private;
}
