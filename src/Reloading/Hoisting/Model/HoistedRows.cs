using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>What of a class's set-ups becomes its class set-up, and what goes.</summary>
/// <param name="Class">The class.</param>
/// <param name="SetUp">The statements of its set-ups that are no plumbing, in the order in which they run.</param>
/// <param name="Moved">Statements that store rows, in the order in which they run. They become the class set-up.</param>
/// <param name="Dropped">Statements of set-ups, tear-downs and helpers that nobody needs any more.</param>
/// <param name="Code">The moved statements with the code of the class that they call, in the order in which it is reached.</param>
/// <param name="Helpers">Methods of the class that store rows. They become static and are given the database by their callers.</param>
/// <param name="Kept">Fields that the moved statements assign and tests read. They become static.</param>
/// <param name="OfTests">The rows among them that tests have stored; null when only set-ups have.</param>
/// <param name="Migrates">Whether the set-ups run the migrations of the context.</param>
/// <param name="IsEmptied">Whether the class empties tables for every test.</param>
internal sealed record HoistedRows(
    ClassToHoist Class,
    IReadOnlyList<SetUpStatement> SetUp,
    IReadOnlyList<StatementSyntax> Moved,
    IReadOnlyList<StatementSyntax> Dropped,
    IReadOnlyList<MovedCode> Code,
    IReadOnlyList<IMethodSymbol> Helpers,
    IReadOnlyList<IFieldSymbol> Kept,
    RowsOfTests? OfTests,
    bool Migrates,
    bool IsEmptied)
{
    /// <summary>
    /// What tests still need of rows that are stored by the moved statements, by the statement in whose place it is found.
    /// </summary>
    public IReadOnlyDictionary<StatementSyntax, IReadOnlyList<RowHandle>> Handles => OfTests?.Handles
        ?? ImmutableDictionary<StatementSyntax, IReadOnlyList<RowHandle>>.Empty;

    /// <summary>The tests that store rows which are moved.</summary>
    public IReadOnlyList<SyntaxNode> Arranging => OfTests?.Declarations ?? [];

    public bool IsHelper(ISymbol method) => Helpers.Contains(method, SymbolEqualityComparer.Default);

    /// <summary>Whether a node is part of a moved statement.</summary>
    public bool IsMoved(SyntaxNode node)
        => Moved.Any(statement => statement.SyntaxTree == node.SyntaxTree && statement.Span.Contains(node.Span));
}
