namespace FixtureGen;

/// <summary>How a test is kept from seeing what other tests did to the database.</summary>
public enum Isolation
{
    /// <summary>
    /// The default, and by far the cheapest: each test runs in a transaction that is rolled back after it. Transactions of the application
    /// become savepoints in it.
    /// </summary>
    Rollback,

    /// <summary>Each test has a new database of its own. Commits are real, and connections see only what others have committed.</summary>
    Clone,

    /// <summary>The tests only read, and share one database. A write fails its test.</summary>
    ReadOnly,
}
