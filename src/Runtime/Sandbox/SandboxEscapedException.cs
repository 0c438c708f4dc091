namespace FixtureGen;

/// <summary>A test ended the transaction that isolates it, so that its changes could not be undone. Its database was thrown away; other tests are not affected.</summary>
/// <param name="owner">The test.</param>
public sealed class SandboxEscapedException(string owner) : InvalidOperationException(
    $"'{owner}' escaped its transaction: a statement that it ran (COMMIT or ROLLBACK inside a longer command text or in a command that was not made by the connection's CreateCommand, ON CONFLICT ROLLBACK, RAISE(ROLLBACK)) " +
    "ended the transaction that isolates the test. The database was discarded and the class goes on with a fresh one. " +
    "Use BeginTransaction/Commit/Rollback of the connection or context instead: inside a test they are savepoints.")
{
    /// <summary>The test that escaped.</summary>
    public string Owner { get; } = owner;
}
