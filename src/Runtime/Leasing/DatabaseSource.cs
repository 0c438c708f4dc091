using FixtureGen.Engines;

namespace FixtureGen.Leasing;

/// <summary>Where the tests of one class get their databases in one isolation, one test after the other.</summary>
internal abstract class DatabaseSource
{
    /// <summary>Does ahead of the first test what can take long or fail.</summary>
    internal abstract Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>The database for the next test.</summary>
    internal abstract EngineDatabase Take(CancellationToken cancellationToken);

    /// <summary>Undoes what the test did on the database that was taken last.</summary>
    /// <param name="owner">The test.</param>
    /// <returns>False when the test escaped: the database is to be discarded.</returns>
    internal abstract bool Undo(string owner);

    /// <summary>Throws away the database that was taken last. The next test gets another.</summary>
    /// <param name="owner">The test that had it, for the run summary.</param>
    /// <param name="because">Why, for the run summary.</param>
    internal abstract void Discard(string owner, string because);

    /// <summary>Called when nothing uses any more what was taken last.</summary>
    internal abstract void Release();

    /// <summary>Called after the last test of the class.</summary>
    internal abstract ValueTask CloseAsync();
}
