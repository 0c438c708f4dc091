using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Rows that are stored once must be the same each time, and need nothing of a test or its object.</summary>
internal static class RowsByThemselves
{
    public static string? Directives(HoistedRows rows, CancellationToken cancellationToken)
        => rows.Moved.Concat(rows.Dropped).Any(statement => statement.ContainsDirectives && !IsInHelper(statement, rows))
            ? "the set-up has preprocessor directives" : null;

    public static string? WhyNot(HoistedRows rows, CancellationToken cancellationToken)
        => rows.Code.Select(code => WhyNot(code, rows.Class.Model, cancellationToken)).FirstOrDefault(static reason => reason is not null);

    private static string? WhyNot(MovedCode moved, SemanticModel model, CancellationToken cancellationToken)
        => moved.Code is not { } code ? CallsThatStay.CannotBeStatic(moved.Method!)
        : Unrepeatable.ReasonIn(code, model, cancellationToken) is { } reason ? reason
        : ConnectionSettings.In(code, model, cancellationToken) is { } setting ? $"'{setting}' applies only to the connection of the set-up"
        : moved.Facts.UsesThis ? "the set-up passes the test class itself to other code"
        : moved.Method is null && moved.Facts.Parameters.FirstOrDefault() is { } taken ? $"the rows depend on '{taken.Name}'"
        : moved.Facts.Members.FirstOrDefault(member => !moved.Kept.Contains(member, SymbolEqualityComparer.Default)) is { } needed
            ? $"the rows depend on '{needed.Name}'"
        : null;

    /// <summary>Of a helper, the directives stay where they are.</summary>
    private static bool IsInHelper(StatementSyntax statement, HoistedRows rows)
        => rows.Helpers.Any(helper
            => helper.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == statement.SyntaxTree
                && reference.Span.Contains(statement.Span)));
}
