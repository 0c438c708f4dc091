namespace FixtureGen.AdoNet.Sql;

/// <summary>What a command text asks of the transaction around it.</summary>
internal enum TransactionStep
{
    /// <summary>Nothing: it is passed on as it is.</summary>
    None,
    Begin,
    Commit,
    RollBack,

    /// <summary>An isolation level: the sandbox's transaction has begun already, so there is nothing to set.</summary>
    Setting,

    /// <summary>It would end the sandbox's own transaction in a way that no savepoint can stand in for.</summary>
    Refused,
}
