using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Reloading.Hoisting.Rewriting.Syntax;

/// <summary>What bodies are when nothing is left in them, and what is left of a statement around others.</summary>
internal static class Bodies
{
    /// <summary>Whether statements do nothing but what an empty body does.</summary>
    public static bool IsEmpty(SyntaxList<StatementSyntax> statements)
        => statements.All(statement => statement is ReturnStatementSyntax { Expression: null }
            || (statement is ReturnStatementSyntax { Expression: { } value } && IsCompleted(value))
            || (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
                && call.Expression.ToString() == "GC.SuppressFinalize"));

    /// <summary>Whether an expression is a task that has nothing to do.</summary>
    public static bool IsCompleted(ExpressionSyntax expression)
        => expression.ToString() is "Task.CompletedTask" or "ValueTask.CompletedTask" or "default";

    /// <summary>What stands within a statement that is itself only plumbing.</summary>
    public static StatementSyntax? Inner(StatementSyntax statement) => statement switch
    {
        UsingStatementSyntax usage => usage.Statement,
        IfStatementSyntax conditional => conditional.Statement,
        _ => null,
    };
}
