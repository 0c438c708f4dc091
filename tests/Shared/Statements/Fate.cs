namespace FixtureGen.Testing.Statements;

/// <summary>What becomes of a command text that a test sends.</summary>
internal enum Fate
{
    /// <summary>It runs as it is, and the transaction around the test stays open.</summary>
    None,

    /// <summary>It sets an isolation level, and is left out.</summary>
    Setting,

    /// <summary>The database refuses it inside of a transaction.</summary>
    Outside,

    /// <summary>It begins a transaction of the application: a savepoint.</summary>
    Begin,

    /// <summary>It commits a transaction of the application.</summary>
    Commit,

    /// <summary>It undoes a transaction of the application.</summary>
    RollBack,

    /// <summary>The database would commit before it; the sandbox refuses it.</summary>
    ImplicitCommit,

    /// <summary>It would end the transaction around the test; the sandbox refuses it.</summary>
    Refused,
}
