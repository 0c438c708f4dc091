namespace FixtureGen.Engines;

/// <summary>The captured contents of a database, from which any number of databases are made. Immutable and thread safe.</summary>
public abstract class DatabaseImage
{
    /// <summary>Size in bytes, 0 where the engine cannot tell.</summary>
    public abstract long Size { get; }
}
