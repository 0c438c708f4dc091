namespace FixtureGen.AdoNet.Sql;

/// <summary>SQLite. A transaction may have a name, which means nothing.</summary>
internal sealed class SqliteGrammar : SqlGrammar
{
    internal override bool DollarQuotes => false;

    internal override bool EscapeStrings => false;

    internal override TransactionStep StepOf(string[] statement, bool isFirst) => statement switch
    {
        ["begin", ..] => IsBegin(Without(statement, "deferred", "immediate", "exclusive")) ? TransactionStep.Begin : TransactionStep.None,
        ["commit" or "end"] or ["commit" or "end", "transaction"] or ["commit" or "end", "transaction", _] => TransactionStep.Commit,
        ["rollback"] or ["rollback", "transaction"] or ["rollback", "transaction", _] => TransactionStep.RollBack,
        ["vacuum", ..] => TransactionStep.Outside,
        ["pragma", "synchronous", _, ..] or ["pragma", _, ".", "synchronous", _, ..] => TransactionStep.Outside,
        _ => TransactionStep.None,
    };

    private static bool IsBegin(string[] statement) => statement is [_] or [_, "transaction"] or [_, "transaction", _];
}
