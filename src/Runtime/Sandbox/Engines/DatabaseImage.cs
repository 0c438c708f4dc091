namespace FixtureGen.Engines;

/// <summary>The captured contents of a database, from which any number of databases are made. Immutable and thread safe.</summary>
/// <remarks>Disposed when no further database will be made from it; those that were made may live on.</remarks>
internal abstract class DatabaseImage : IAsyncDisposable
{
    /// <summary>Size in bytes, 0 where the engine cannot tell.</summary>
    public abstract long Size { get; }

    /// <summary>Whether it is the image of a schema in which there is no table. Set where the schema is made.</summary>
    internal bool HasNoTables { get; set; }

    /// <summary>Frees what the image holds outside of managed memory.</summary>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
