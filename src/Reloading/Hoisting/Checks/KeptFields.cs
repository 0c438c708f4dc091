using System.Collections.Immutable;
using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>
/// A field that the moved statements fill, and that tests read, becomes static: it must be private, and no test may change what it holds.
/// </summary>
internal sealed class KeptFields
{
    private readonly HoistedRows rows;
    private readonly ClassToHoist subject;
    private readonly HelperMethods helpers;
    private readonly CancellationToken cancellationToken;

    /// <summary>Asked first: binding the tests is what costs, so only those are bound that have such a name.</summary>
    private readonly ImmutableHashSet<string> fillers;

    private KeptFields(HoistedRows rows, CancellationToken cancellationToken)
    {
        this.rows = rows;
        this.cancellationToken = cancellationToken;
        subject = rows.Class;
        helpers = new HelperMethods(subject, cancellationToken);
        fillers = rows.Helpers.Select(helper => helper.Name).ToImmutableHashSet(StringComparer.Ordinal);
    }

    public static string? WhyNot(HoistedRows rows, CancellationToken cancellationToken)
    {
        var kept = new KeptFields(rows, cancellationToken);
        var tracked = new Lazy<TrackedRows>(() => new TrackedRows(rows, cancellationToken));
        return rows.Kept.Select(field => kept.WhyNot(field, tracked)).FirstOrDefault(static reason => reason is not null);
    }

    private string? WhyNot(IFieldSymbol field, Lazy<TrackedRows> tracked)
        => field.DeclaredAccessibility != Accessibility.Private ? $"other classes can see the field '{field.Name}' that the set-up fills"
            : subject.Type.IsAbstract ? $"the classes that derive from '{subject.Type.Name}' would share the field '{field.Name}'"
            : subject.Declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => (name.Identifier.ValueText == field.Name || fillers.Contains(name.Identifier.ValueText)) && !IsMoved(name))
                .Select(name => WhyNot(name, field, tracked)).FirstOrDefault(static reason => reason is not null);

    private string? WhyNot(IdentifierNameSyntax name, IFieldSymbol field, Lazy<TrackedRows> tracked)
    {
        var symbol = subject.Model.GetSymbolInfo(name, cancellationToken).Symbol;
        var mayChange = SymbolEqualityComparer.Default.Equals(symbol, field)
            ? !FieldUses.IsMereRead(name, field, subject.Model, cancellationToken) : Fills(symbol, field);
        return mayChange ? $"tests may change what the field '{field.Name}' holds"
            : FieldUses.ColumnOf(name, field) is { } column && column != "Id" && column != field.Type.Name + "Id"
            && tracked.Value.AreKnownToTests
                ? $"'{field.Name}.{column}' shows what tests change through their context"
                : null;
    }

    /// <summary>Whether code is part of what stores the rows.</summary>
    private bool IsMoved(SyntaxNode node)
        => rows.Moved.Any(statement => statement.Span.Contains(node.Span))
        || rows.Helpers.Any(helper => helper.DeclaringSyntaxReferences[0].Span.Contains(node.Span));

    private bool Fills(ISymbol? method, IFieldSymbol field)
        => method is IMethodSymbol helper && rows.IsHelper(helper.OriginalDefinition) && helpers.BodyOf(helper) is BlockSyntax body
        && body.Statements.Any(statement
            => SymbolEqualityComparer.Default.Equals(StatementFacts.Of(statement, subject, cancellationToken).Assigned, field));
}
