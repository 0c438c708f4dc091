namespace FixtureGen;

/// <summary>What is checked when a test has ended. A test that fails one fails, even if its own assertions hold.</summary>
[Flags]
public enum SandboxChecks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No row violates a constraint whose check is deferred to the commit.</summary>
    DeferredConstraints = 1,

    /// <summary>
    /// Nothing ended the transaction that isolates the test. Without this check, the database is still thrown away after such a test, but
    /// silently.
    /// </summary>
    Escape = 2,

    /// <summary>After a test ended its transaction: which tables differ from what the test started from.</summary>
    Leak = 4,

    /// <summary>No reader that the test method opened is still open.</summary>
    OpenReaders = 8,

    /// <summary>No transaction that the test method began is still open.</summary>
    OpenTransactions = 16,

    /// <summary>All of them.</summary>
    All = DeferredConstraints | Escape | Leak | OpenReaders | OpenTransactions,
}
