namespace FixtureGen.Sqlite;

/// <summary>What a command text asks of the transaction.</summary>
internal enum TransactionVerb
{
    /// <summary>Nothing: it is passed on as it is.</summary>
    None,
    Begin,
    Commit,
    RollBack,
}
