namespace FixtureGen.AdoNet.Sql;

/// <summary>What a statement asks of the transaction that it runs in.</summary>
/// <remarks>In the order of weight: of the statements of one text, the heaviest counts.</remarks>
internal enum TransactionStep
{
    /// <summary>Nothing: it is passed on as it is. So is what the database does not understand.</summary>
    None,

    /// <summary>An isolation level: the sandbox's transaction has begun already, so there is nothing to set.</summary>
    Setting,

    /// <summary>The database refuses it inside of a transaction, and says so itself.</summary>
    Outside,
    Begin,
    Commit,
    RollBack,

    /// <summary>The database would commit the open transaction of itself before it runs the statement.</summary>
    ImplicitCommit,

    /// <summary>It would end the sandbox's own transaction in a way that no savepoint can stand in for.</summary>
    Refused,
}
