namespace FixtureGen.AdoNet;

/// <summary>How one kind of database wants its savepoints said, and what the sandbox has to know of it.</summary>
internal class AdoDialect
{
    /// <summary>The SQL standard's words.</summary>
    internal static AdoDialect Standard { get; } = new();

    /// <summary>Whether a statement that fails makes the whole transaction refuse what follows, until it goes back to a savepoint.</summary>
    internal virtual bool FailurePoisonsTransaction => false;

    /// <summary>Whether one physical connection can have several readers open.</summary>
    internal virtual bool AllowsSeveralReaders => false;

    /// <summary>Whether a connection of this kind takes part in the ambient transaction when it is opened.</summary>
    internal virtual bool EnlistsWhenOpened => true;

    /// <summary>Writes the name of a savepoint that the application chose.</summary>
    internal virtual string Quote(string savepoint) => $"\"{savepoint.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal virtual string Save(string savepoint) => $"SAVEPOINT {savepoint}";

    internal virtual string RollBackTo(string savepoint) => $"ROLLBACK TO SAVEPOINT {savepoint}";

    /// <summary>Forgets a savepoint and keeps what was done since; null where the database has no statement for it and none is needed.</summary>
    internal virtual string? Release(string savepoint) => $"RELEASE SAVEPOINT {savepoint}";

    /// <summary>Why a statement cannot be undone by a rollback and must not run in a sandbox; null for those that may.</summary>
    internal virtual string? Refuses(string text) => null;
}
