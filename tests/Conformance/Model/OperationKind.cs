namespace FixtureGen.Conformance.Model;

/// <summary>What application code does next.</summary>
internal enum OperationKind
{
    Insert,
    Update,
    Delete,

    /// <summary>Reads all rows and compares them.</summary>
    Read,
    Begin,
    Commit,
    RollBack,

    /// <summary>Disposes the transaction without a commit.</summary>
    Dispose,
    Save,
    RollBackTo,
    Release,

    /// <summary>Saves two customers through Entity Framework, in the open transaction where there is one.</summary>
    SaveChanges,

    /// <summary>Closes the connection, with its transaction, and opens it again.</summary>
    Reopen,

    /// <summary>A statement that is no SQL.</summary>
    Fail,

    /// <summary>A statement whose token is cancelled already.</summary>
    Cancel,

    /// <summary>Begins to read on a connection that does nothing else, and leaves it at that.</summary>
    LeaveReader,

    /// <summary>The application fails: an exception leaves everything as it is.</summary>
    Throw,
}
