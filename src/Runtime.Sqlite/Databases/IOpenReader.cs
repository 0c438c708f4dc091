using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Databases;

/// <summary>A reader that is open on the handle that all connections of a sandbox share.</summary>
internal interface IOpenReader
{
    /// <summary>The connection whose reader it is.</summary>
    SqliteConnection? ReadsOn { get; }

    /// <summary>Makes the reader independent of what other connections write. To be called under the sandbox's gate.</summary>
    void StepAside();

    /// <summary>Closes what is still being read.</summary>
    /// <returns>False when that failed: work that outlived its test may be reading on another thread.</returns>
    bool TryClose();
}
