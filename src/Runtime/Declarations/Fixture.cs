using System.Data.Common;

namespace FixtureGen;

/// <summary>Base class of a fixture that is loaded through ADO.NET.</summary>
/// <remarks>
/// FixtureGen makes one instance for each fixture set that it loads, and calls <see cref="LoadAsync"/> once, never once for each test.
/// Tests see only what is in the database: the state of the instance is gone when they run.
/// </remarks>
public abstract class Fixture
{
    /// <summary>Loads the rows. The fixtures named by <c>[DependsOnFixtures]</c> are already there.</summary>
    /// <param name="connection">An open connection to the database being prepared. It stays open; do not dispose it.</param>
    /// <param name="cancellationToken">
    /// Cancelled when no class waits for the rows any more, as far as its test framework says so, and when the process is asked to
    /// end. Whatever was loaded by then is thrown away, and the next class that needs the fixture loads it anew.
    /// </param>
    /// <returns>A task that completes when all rows are stored. An exception fails every test that uses this fixture.</returns>
    public abstract Task LoadAsync(DbConnection connection, CancellationToken cancellationToken);
}
