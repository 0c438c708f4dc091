using FixtureGen.Reloading.Code;
using FixtureGen.Reloading.Hoisting.Database;
using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>A test that works with several connections at a time means them to be several.</summary>
internal static class SeveralConnections
{
    public static string? WhyNot(HoistedClass hoisted, CancellationToken cancellationToken)
        => OwnConnections.MethodsOfTests(hoisted.Class).FirstOrDefault(method => WorksWithSeveral(method, hoisted)) is { } several
            ? $"'{several.Identifier.ValueText}' works with several connections at a time"
            : null;

    private static bool WorksWithSeveral(MethodDeclarationSyntax method, HoistedClass hoisted)
        => hoisted.Database.OwnConnections.OfType<LocalDeclarationStatementSyntax>()
            .Count(own => method.Span.Contains(own.Span)) is var count
        && (count > 1 || (count == 1 && UsesThatOfTheClass(method, hoisted.Class)));

    private static bool UsesThatOfTheClass(SyntaxNode method, ClassToHoist subject)
        => method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => subject.Variables.Any(variable => variable.Name == name.Identifier.ValueText
                && subject.RoleOf(variable) == DatabaseRole.Connection));
}
