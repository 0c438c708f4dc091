namespace FixtureGen.AdoNet.Sql;

/// <summary>PostgreSQL. What its parser does not know of is passed on, for the server to say so.</summary>
internal sealed class PostgreSqlGrammar : SqlGrammar
{
    internal override bool NestsComments => true;

    internal override bool BracketedNames => false;

    internal override TransactionStep StepOf(string[] statement, bool isFirst) => statement switch
    {
        ["start", "transaction"] or ["start", "transaction", "isolation" or "read" or "not" or "deferrable", ..] => TransactionStep.Begin,
        ["prepare", "transaction", ..] or ["commit" or "rollback", "prepared", ..] => TransactionStep.Refused,
        ["set", "transaction", ..] => TransactionStep.Setting,
        ["begin" or "commit" or "end" or "rollback" or "abort", ..] => StepOfVerb(Without(statement, "work", "transaction")),
        _ => IsOutside(statement) ? TransactionStep.Outside : TransactionStep.None,
    };

    internal override bool IsOfSession(string[] statement)
        => statement is ["set", not ("constraints" or "transaction"), ..] or ["reset", ..];

    private static TransactionStep StepOfVerb(string[] statement) => statement switch
    {
        ["begin"] or ["begin", "isolation" or "read" or "not" or "deferrable", ..] => TransactionStep.Begin,
        ["commit" or "end"] or ["commit" or "end", "and", "no", "chain"] => TransactionStep.Commit,
        ["rollback" or "abort"] or ["rollback" or "abort", "and", "no", "chain"] => TransactionStep.RollBack,
        [not "begin", "and", "chain"] => TransactionStep.Refused,
        _ => TransactionStep.None,
    };

    private static bool IsOutside(string[] statement) => statement
        is ["vacuum", ..]
        or ["create" or "drop", "database" or "tablespace", ..]
        or ["alter", "system", ..]
        or ["create" or "drop", "index", "concurrently", ..]
        or ["create", "unique", "index", "concurrently", ..]
        or ["reindex", "database" or "system" or "schema", ..]
        or ["reindex", "table" or "index", "concurrently", ..]
        or ["discard", "all"]
        or ["cluster"];
}
