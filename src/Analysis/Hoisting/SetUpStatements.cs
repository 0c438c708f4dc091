using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FixtureGen.Analysis.Hoisting;

/// <summary>Takes the body of a set-up apart, down to the statements that do something: those inside of <c>using</c> blocks of a context stand for themselves.</summary>
internal sealed class SetUpStatements(DatabaseStatements statements, HoistingPlan plan)
{
    /// <summary>The statements that are no plumbing. Plumbing goes to the plan.</summary>
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
            plan.Dropped.Add(usage);
            Split(usage.Statement, rest);
        }
        else if (statements.AfterCreation(statement) is { } afterwards)
        {
            plan.Dropped.Add(statement);
            Split(afterwards, rest);
        }
        else if (statements.IsPlumbing(statement))
        {
            plan.Dropped.Add(statement);
            plan.Migrates |= statements.Migrates(statement);
        }
        else
        {
            rest.Add(statement);
        }
    }
}
