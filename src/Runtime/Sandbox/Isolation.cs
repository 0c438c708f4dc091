namespace FixtureGen;

/// <summary>How a test is kept from seeing what other tests did to the database.</summary>
public enum Isolation
{
    /// <summary>Each test runs in a transaction that is rolled back after it; what the application commits are savepoints in it. The default, and by far the cheapest.</summary>
    Rollback,

    /// <summary>Each test has a fresh database of its own. Commits are real, and several real connections see each other's.</summary>
    Clone,

    /// <summary>The tests only read, and share one database. A write fails its test.</summary>
    ReadOnly,
}
