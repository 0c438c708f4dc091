using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>
/// Takes the body of a set-up apart, down to the statements that do something: those inside of <c>using</c> blocks of a context stand for
/// themselves. Of a class fixture also those behind guards and in methods of its own.
/// </summary>
internal sealed class SetUpStatements(DatabaseStatements statements, ClassToHoist subject, CancellationToken cancellationToken)
{
    private readonly OnceGuards guards = new(subject, cancellationToken);
    private readonly HashSet<SyntaxNode> opened = [];

    /// <summary>The plumbing of all bodies that have been taken apart.</summary>
    public List<StatementSyntax> Dropped { get; } = [];

    /// <summary>Whether some of it runs the migrations of the context.</summary>
    public bool Migrates { get; private set; }

    /// <summary>The statements that are no plumbing.</summary>
    public List<StatementSyntax> Split(IEnumerable<StatementSyntax> body)
    {
        var rest = new List<StatementSyntax>();
        foreach (var statement in body)
        {
            Split(statement, rest);
        }

        return rest;
    }

    private void Split(StatementSyntax statement, List<StatementSyntax> rest)
    {
        if (statement is BlockSyntax block)
        {
            rest.AddRange(Split(block.Statements));
        }
        else if (statement is UsingStatementSyntax { Declaration: { } declaration } usage && statements.AreVariables(declaration))
        {
            Dropped.Add(usage);
            Split(usage.Statement, rest);
        }
        else if (statements.AfterCreation(statement) is { } afterwards)
        {
            Dropped.Add(statement);
            Split(afterwards, rest);
        }
        else if (statements.IsPlumbing(statement))
        {
            Dropped.Add(statement);
            Migrates |= statements.Migrates(statement);
        }
        else if (subject.IsOwner && (guards.Guarded(statement) ?? Called(statement)) is { } inner)
        {
            Dropped.Add(statement);
            rest.AddRange(Split(inner));
        }
        else
        {
            rest.Add(statement);
        }
    }

    /// <summary>The body of a method of the class itself that a statement calls, and that nothing hangs on but what it does.</summary>
    private IEnumerable<StatementSyntax>? Called(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: var expression }
            && statements.Called(
                DatabaseStatements.Awaited(expression)) is
                    { IsVirtual: false, IsOverride: false, Parameters.IsEmpty: true, DeclaringSyntaxReferences: [var reference] } method
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, subject.Type)
            && reference.SyntaxTree == subject.Declaration.SyntaxTree
            && reference.GetSyntax(cancellationToken) is MethodDeclarationSyntax { Body: { } body }
            && !body.Statements.Take(body.Statements.Count - 1).Any(Returns) && opened.Add(body)
            ? body.Statements
            : null;

    private static bool Returns(StatementSyntax statement) => statement.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax);
}
