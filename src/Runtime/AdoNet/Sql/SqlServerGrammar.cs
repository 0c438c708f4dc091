namespace FixtureGen.AdoNet.Sql;

/// <summary>SQL Server: statements need no semicolon between them, and <c>BEGIN</c> and <c>END</c> alone bracket a block.</summary>
internal sealed class SqlServerGrammar : SqlGrammar
{
    internal override bool NestsComments => true;

    internal override bool DollarQuotes => false;

    internal override bool EscapeStrings => false;

    internal override bool SettingsComeFirst => false;

    internal override bool RoutinesAreTextsOfTheirOwn => true;

    internal override bool BeginsStatement(ReadOnlySpan<char> word)
        => word.Equals("COMMIT".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("ROLLBACK".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || word.Equals("BEGIN".AsSpan(), StringComparison.OrdinalIgnoreCase);

    internal override TransactionStep StepOf(string[] statement, bool isFirst) => statement switch
    {
        ["begin", "tran" or "transaction"] => TransactionStep.Begin,
        ["begin", "tran" or "transaction", _, "with", "mark", ..] => TransactionStep.Begin,
        ["begin", "tran" or "transaction", var name] when !IsVerb(name) => TransactionStep.Begin,
        ["begin", "tran" or "transaction" or "distributed", ..] => TransactionStep.Refused,
        ["commit"] or ["commit", "work" or "tran" or "transaction"] => TransactionStep.Commit,
        ["commit", "tran" or "transaction", var name] when !IsVerb(name) => TransactionStep.Commit,
        ["commit", ..] => TransactionStep.Refused,
        ["rollback"] or ["rollback", "work" or "tran" or "transaction"] => TransactionStep.RollBack,
        // The name of a savepoint.
        ["rollback", "tran" or "transaction", var name, ..] when !IsVerb(name) => TransactionStep.None,
        ["rollback", ..] => TransactionStep.Refused,
        ["set", "transaction", ..] => TransactionStep.Setting,
        ["create" or "alter" or "drop", "database", ..] or ["backup" or "restore" or "reconfigure", ..] => TransactionStep.Outside,
        _ => TransactionStep.None,
    };

    /// <summary>Whether a word begins the next statement, and so is no name.</summary>
    private static bool IsVerb(string word) => word
        is "select" or "insert" or "update" or "delete" or "merge" or "with" or "exec" or "execute" or "set" or "if" or "while"
        or "declare" or "print" or "return" or "throw" or "raiserror" or "end" or "else" or "create" or "alter" or "drop" or "truncate";
}
