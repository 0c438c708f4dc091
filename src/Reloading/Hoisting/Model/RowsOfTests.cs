using FixtureGen.Reloading.Hoisting.Rows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Model;

/// <summary>What becomes of tests whose rows are moved.</summary>
/// <param name="Tests">The tests, each with its rows.</param>
/// <param name="Handles">What they still need of the rows, by the statement in whose place it is found.</param>
/// <param name="Lost">The first variable of the rows that a test goes on using and that cannot be found again; null when there is
/// none.</param>
internal sealed record RowsOfTests(
    ArrangedTests Tests, IReadOnlyDictionary<StatementSyntax, IReadOnlyList<RowHandle>> Handles,
        (IMethodSymbol Test, ILocalSymbol Variable)? Lost)
{
    /// <summary>The code of the tests.</summary>
    public IReadOnlyList<SyntaxNode> Declarations { get; } = [.. Tests.Tests.Select(arranged
        => arranged.Test.DeclaringSyntaxReferences[0].GetSyntax())];
}
