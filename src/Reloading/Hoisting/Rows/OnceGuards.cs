using FixtureGen.Reloading.Hoisting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rows;

/// <summary>Recognises how a fixture makes sure that it prepares its database once: by a lock, a semaphore, or a static flag.</summary>
internal sealed class OnceGuards(ClassToHoist subject, CancellationToken cancellationToken)
{
    /// <summary>What a guard guards, none for a statement that only belongs to one; null for other statements.</summary>
    public IEnumerable<StatementSyntax>? Guarded(StatementSyntax statement) => statement switch
    {
        LockStatementSyntax locked => [locked.Statement],
        TryStatementSyntax { Catches.Count: 0, Finally: { } end } attempt => attempt.Block.Statements.Concat(end.Block.Statements),
        IfStatementSyntax { Else: null } conditional when AsksFlag(conditional.Condition)
            => conditional.Statement is ReturnStatementSyntax or BlockSyntax { Statements: [ReturnStatementSyntax] }
                ? []
                : [conditional.Statement],
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left } } when IsFlag(left) => [],
        ExpressionStatementSyntax { Expression: var expression } when IsOfSemaphore(DatabaseStatements.Awaited(expression)) => [],
        ReturnStatementSyntax { Expression: null or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" } } => [],
        _ => null,
    };

    private bool AsksFlag(ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().All(IsFlag)
            && condition is IdentifierNameSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression };

    private bool IsFlag(ExpressionSyntax expression)
        => subject.Model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { IsStatic: true,
            Type.SpecialType: SpecialType.System_Boolean } flag
        && SymbolEqualityComparer.Default.Equals(flag.ContainingType, subject.Type);

    private bool IsOfSemaphore(ExpressionSyntax expression)
        => expression is InvocationExpressionSyntax call
        && subject.Model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType.Name: "SemaphoreSlim" };
}
