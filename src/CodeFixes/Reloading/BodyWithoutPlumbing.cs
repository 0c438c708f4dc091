using FixtureGen.Analysis.Hoisting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.CodeFixes.Reloading;

/// <summary>What is left of a set-up, tear-down or helper when the plumbing is taken away, and of a set-up also what is moved.</summary>
internal sealed class BodyWithoutPlumbing(HoistingPlan plan, DatabaseRewriter rewriter)
{
    public SyntaxList<StatementSyntax> Of(BlockSyntax body)
    {
        var left = new List<StatementSyntax>();
        foreach (var statement in body.Statements)
        {
            Keep(statement, left);
        }

        return Blocks.Tidy(SyntaxFactory.List(left));
    }

    /// <summary>Whether statements do nothing but what an empty body does.</summary>
    public static bool IsEmpty(SyntaxList<StatementSyntax> statements)
        => statements.All(statement => statement is ReturnStatementSyntax { Expression: null }
            || (statement is ReturnStatementSyntax { Expression: { } value } && IsCompleted(value))
            || (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && call.Expression.ToString() == "GC.SuppressFinalize"));

    /// <summary>Whether an expression is a task that has nothing to do.</summary>
    public static bool IsCompleted(ExpressionSyntax expression) => expression.ToString() is "Task.CompletedTask" or "ValueTask.CompletedTask" or "default";

    private void Keep(StatementSyntax statement, List<StatementSyntax> left)
    {
        if (plan.Moved.Contains(statement))
        {
            return;
        }

        if (plan.Dropped.Contains(statement))
        {
            if (Inner(statement) is { } inner)
            {
                var indentation = string.Concat(TypeDeclarations.Indentation(statement.GetLeadingTrivia()));
                left.AddRange((inner is BlockSyntax block ? Of(block) : Of(SyntaxFactory.Block(inner))).Select(kept => Blocks.Indent(kept, indentation)));
            }
        }
        else if (statement is BlockSyntax nested)
        {
            left.AddRange(Of(nested));
        }
        else
        {
            left.Add((StatementSyntax)rewriter.Visit(statement)!);
        }
    }

    private static StatementSyntax? Inner(StatementSyntax statement) => statement switch
    {
        UsingStatementSyntax usage => usage.Statement,
        IfStatementSyntax conditional => conditional.Statement,
        _ => null,
    };
}
