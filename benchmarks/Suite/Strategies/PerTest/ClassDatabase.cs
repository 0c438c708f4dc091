namespace Suite.HandWritten;

/// <summary>Keeps one connection for a class.</summary>
public abstract class ClassDatabase : IDisposable
{
    internal DbConnection Connection { get; } = Databases.Borrow();

    internal abstract ValueTask LoadAsync();

    internal abstract void Clear();

    public void Dispose() => Databases.Return(Connection);
}

public sealed class ClassDatabase<TSet> : ClassDatabase
    where TSet : IFixtureSet
{
    internal override ValueTask LoadAsync() => Connection.LoadAsync<TSet>();

    internal override void Clear() => Connection.Clear<TSet>();
}
