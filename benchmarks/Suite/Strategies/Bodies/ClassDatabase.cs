namespace Suite.HandWritten;

/// <summary>Has untouched rows behind a class's connection for each test, off the clock.</summary>
public abstract class ClassDatabase : IDisposable
{
    internal abstract DbConnection Connection { get; }

    internal abstract void Restore();

    public abstract void Dispose();
}

public sealed class ClassDatabase<TSet> : ClassDatabase
    where TSet : IFixtureSet
{
    private readonly ClassDatabase inner = Databases.OnPostgreSql ? new RolledBack<TSet>() : new Copied<TSet>();

    internal override DbConnection Connection => inner.Connection;

    internal override void Restore() => inner.Restore();

    public override void Dispose() => inner.Dispose();
}
