using System.Data.Common;

namespace FixtureGen.Engines;

/// <summary>Makes databases of one kind, and copies them from images.</summary>
/// <remarks>Thread safe: classes that run in parallel ask at the same time.</remarks>
public abstract class DatabaseEngine
{
    /// <summary>Short name, as it appears in the run summary: <c>sqlite</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Makes an empty database.</summary>
    protected internal abstract ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellation);

    /// <summary>Makes a database with the contents of <paramref name="image"/>, which this engine captured.</summary>
    protected internal abstract ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, CancellationToken cancellation);

    /// <summary>Whether <paramref name="connection"/> is a sandbox connection of this engine.</summary>
    protected internal abstract bool IsOurs(DbConnection? connection);

    /// <summary>Whether a sandbox connection of this engine can take the place of <paramref name="connection"/> in application code.</summary>
    protected internal abstract bool CanStandInFor(DbConnection connection);
}
