using FixtureGen.Reloading.Hoisting.Model;
using FixtureGen.Reloading.Hoisting.Rewriting.Comments;
using FixtureGen.Reloading.Hoisting.Rewriting.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting;

/// <summary>What is left of a set-up, tear-down or helper when the plumbing is taken away, and of a set-up also what is moved.</summary>
internal sealed class BodyWithoutPlumbing(HoistedClass plan, DatabaseRewriter rewriter)
{
    public SyntaxList<StatementSyntax> Of(BlockSyntax body)
    {
        var left = new List<StatementSyntax>();
        var remarks = new RemarksOfBody(plan, body);
        foreach (var statement in body.Statements)
        {
            Keep(statement, remarks, left);
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

    private void Keep(StatementSyntax statement, RemarksOfBody remarks, List<StatementSyntax> left)
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
                var kept = new List<StatementSyntax>();
                Keep(inner, remarks, kept);
                left.AddRange(kept.Select(each => Blocks.Indent(each, indentation)));
            }
        }
        else if (statement is BlockSyntax nested)
        {
            var kept = new List<StatementSyntax>();
            foreach (var inner in nested.Statements)
            {
                Keep(inner, remarks, kept);
            }

            left.AddRange(Blocks.Tidy(SyntaxFactory.List(kept)));
        }
        else
        {
            left.Add(remarks.Above(statement, (StatementSyntax)rewriter.Visit(statement)!));
        }
    }

    /// <summary>What stands within a statement that is itself only plumbing.</summary>
    public static StatementSyntax? Inner(StatementSyntax statement) => statement switch
    {
        UsingStatementSyntax usage => usage.Statement,
        IfStatementSyntax conditional => conditional.Statement,
        _ => null,
    };
}
