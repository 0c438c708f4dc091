using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Rows that a method stores which cannot be made static would be stored for every test as before.</summary>
internal static class CallsThatStay
{
    public static string? WhyNot(HoistedRows rows, CancellationToken cancellationToken)
    {
        var subject = rows.Class;
        var helpers = new HelperMethods(subject, cancellationToken);
        var statements = new DatabaseStatements(subject, cancellationToken);
        return rows.SetUp.Where(candidate => !rows.Moved.Contains(candidate.Statement)).SelectMany(candidate => candidate.Facts.Methods)
            .FirstOrDefault(method => helpers.BodyOf(method) is null && method.DeclaringSyntaxReferences is [var reference, ..]
                && MayStore(reference)) is { } called
            ? CannotBeStatic(called)
            : null;

        bool MayStore(SyntaxReference reference)
            => reference.SyntaxTree != subject.Declaration.SyntaxTree
            || reference.GetSyntax(cancellationToken).DescendantNodes().Any(statements.Stores);
    }

    public static string CannotBeStatic(IMethodSymbol method)
        => $"the set-up calls '{method.Name}', which is inherited, virtual or in another part of the class";
}
