using FixtureGen.AdoNet.Sql;
using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Writes;
using FixtureGen.Analysis.Writes.Sql;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FixtureGen.Analyzers.Hazards;

/// <summary>FG5001, FG5002 and FG5003: SQL that ends the test's transaction, that is refused in it, or that changes the schema.</summary>
internal sealed class StatementHazard() : Hazard(Ends, Refused, Schema)
{
    internal static readonly DiagnosticDescriptor Ends = new(
        RuleIdentifiers.StatementEndsTheTransaction,
        title: "Statement ends the test's transaction",
        messageFormat: "{0} {1}. {2}.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.StatementEndsTheTransaction));

    internal static readonly DiagnosticDescriptor Refused = new(
        RuleIdentifiers.StatementRefusedInATransaction,
        title: "Statement is refused inside a transaction",
        messageFormat: "{0} is refused inside a transaction, and every test runs in one. Leave it out, or do it in 'CreateSchemaAsync' " +
            "of the database if the engine allows it there.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.StatementRefusedInATransaction));

    internal static readonly DiagnosticDescriptor Schema = new(
        RuleIdentifiers.SchemaChangedByATest,
        title: "Schema is changed by a test",
        messageFormat: "{0} changes the schema, which is undone after the test and done again in the next one. Do it once, in " +
            "'CreateSchemaAsync' of the database.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SchemaChangedByATest));

    private const string EndsIt = "ends the transaction that keeps the changes of a test apart";
    private const string BeginsAnother = "begins a transaction inside of a longer text, and no test runs such a text";

    private const string OnItsOwn
        = "Begin and commit through the context or the connection, or in commands of their own: these become savepoints";

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        if (operation is not (IInvocationOperation or IObjectCreationOperation
            or ISimpleAssignmentOperation { Target: IPropertyReferenceOperation }))
        {
            yield break;
        }

        foreach (var text in SqlCalls.TextsOf(operation, new CallFrame(caller: null, context.TestClass), new ValueReader(context.Bodies)))
        {
            var verdicts = context.Grammars.SelectMany(grammar => Judge(text, grammar)).Distinct().ToList();
            foreach (var (rule, statement, what, advice) in verdicts)
            {
                // Where one of two databases undoes a change of the schema and the other commits it, the second is what matters.
                if (rule != Schema || !verdicts.Exists(other => other.Rule == Ends && other.Statement == statement))
                {
                    yield return rule == Ends
                        ? new Finding(rule, operation.Syntax, statement, what, advice)
                        : new Finding(rule, operation.Syntax, statement);
                }
            }
        }
    }

    private static IEnumerable<Verdict> Judge(string text, SqlGrammar grammar)
    {
        var statements = SqlStatement.Split(text, grammar);
        var whole = SqlTraits.Of(text, grammar);
        var isRefused = whole.Refusal is not null;
        var endsSomething = statements.Any(static statement => Ending(statement.Step));
        foreach (var statement in statements)
        {
            if (statement.Step == TransactionStep.ImplicitCommit)
            {
                yield return new Verdict(Ends, statement.Name, EndsIt, Instead(statement));
            }
            else if (isRefused && Ending(statement.Step))
            {
                yield return new Verdict(Ends, statement.Name, EndsIt, OnItsOwn);
            }
            else if (isRefused && !endsSomething && statement.Step == TransactionStep.Begin)
            {
                yield return new Verdict(Ends, statement.Name, BeginsAnother, OnItsOwn);
            }
            else if (statement.Step == TransactionStep.Outside
                || (statement.Step, whole.Step) is (TransactionStep.Setting, TransactionStep.Outside))
            {
                yield return new Verdict(Refused, statement.Name);
            }
            else if (statement.ChangesSchema)
            {
                yield return new Verdict(Schema, statement.Name);
            }
        }
    }

    private static bool Ending(TransactionStep step)
        => step is TransactionStep.Commit or TransactionStep.RollBack or TransactionStep.Refused;

    private static string Instead(SqlStatement committing)
        => committing.ChangesSchema ? "Do it once, in 'CreateSchemaAsync' of the database"
            : committing.Truncates ? "Use DELETE"
            : "Leave it out of tests";

    private readonly record struct Verdict(DiagnosticDescriptor Rule, string Statement, string What = "", string Advice = "");
}
