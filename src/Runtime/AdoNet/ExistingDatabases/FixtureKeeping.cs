namespace FixtureGen.AdoNet;

/// <summary>How the rows of fixtures get into an existing database, and out of it again.</summary>
public enum FixtureKeeping
{
    /// <summary>
    /// Each test class loads its fixtures in one transaction, its tests run in savepoints of it, and all is rolled back after the class:
    /// nothing is ever committed. The classes run one after the other.
    /// </summary>
    InTransaction,

    /// <summary>
    /// Each group's fixtures are committed once, the tests of its classes run in transactions of their own, side by side, and the rows are
    /// deleted when the next group or the process's end comes. The database is proven to be what it was.
    /// </summary>
    Committed,
}
