using FixtureGen.Analysis.Rules;
using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Symbols;
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
        messageFormat: "{0} ends the transaction that keeps the changes of a test apart. {1}.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.StatementEndsTheTransaction));

    internal static readonly DiagnosticDescriptor Refused = new(
        RuleIdentifiers.StatementRefusedInATransaction,
        title: "Statement is refused inside a transaction",
        messageFormat: "{0} is refused inside a transaction, and every test runs in one. Leave it out, or do it in 'CreateSchemaAsync' of the database if the engine allows it there.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.StatementRefusedInATransaction));

    internal static readonly DiagnosticDescriptor Schema = new(
        RuleIdentifiers.SchemaChangedByATest,
        title: "Schema is changed by a test",
        messageFormat: "{0} changes the schema, which is undone after the test and done again in the next one. Do it once, in 'CreateSchemaAsync' of the database.",
        RuleCategories.Isolation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.SchemaChangedByATest));

    private const string OnItsOwn = "Begin and commit through the context or the connection, or in commands of their own: these become savepoints";

    private static readonly string[] CommittingProviders = ["MySqlConnector", "MySql.Data", "Oracle.ManagedDataAccess", "Oracle.ManagedDataAccess.Core"];

    public override IEnumerable<Finding> Find(IOperation operation, CodeContext context)
    {
        if (operation is not (IInvocationOperation or IObjectCreationOperation or ISimpleAssignmentOperation { Target: IPropertyReferenceOperation }))
        {
            yield break;
        }

        foreach (var text in SqlCalls.TextsOf(operation, new CallFrame(caller: null, context.TestClass), new ValueReader(context.Bodies)))
        {
            var statements = SqlStatement.Split(text).ToList();
            foreach (var statement in statements)
            {
                if (!(statements.Count == 1 && statement.IsTransactionStep) && Judge(statement, context.Compilation) is var (rule, details))
                {
                    yield return new Finding(rule, operation.Syntax, statement.Name, details);
                }
            }
        }
    }

    private static (DiagnosticDescriptor Rule, object[] Details)? Judge(SqlStatement statement, Compilation compilation) => statement.Effect switch
    {
        TransactionEffect.Ends => (Ends, [OnItsOwn]),
        TransactionEffect.IsRefused => (Refused, []),
        TransactionEffect.ChangesSchema when Commits(compilation) => (Ends, ["Do it once, in 'CreateSchemaAsync' of the database"]),
        TransactionEffect.ChangesSchema => (Schema, []),
        TransactionEffect.Truncates when Commits(compilation) => (Ends, ["Use DELETE"]),
        _ => null,
    };

    /// <summary>MySQL and Oracle commit before and after each of these; the databases of FixtureGen's own engines do not.</summary>
    private static bool Commits(Compilation compilation)
        => EngineSymbols.In(compilation).IsEmpty && compilation.ReferencedAssemblyNames.Any(assembly => CommittingProviders.Contains(assembly.Name));
}
