namespace Suite.HandWritten;

/// <summary>Keeps one connection for a class; loads the rows before its first test and deletes them after its last.</summary>
public abstract class ClassDatabase : IAsyncLifetime
{
    internal DbConnection Connection { get; } = Databases.Borrow();

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();
}

public sealed class ClassDatabase<TSet> : ClassDatabase
    where TSet : IFixtureSet
{
    public override ValueTask InitializeAsync() => Connection.LoadAsync<TSet>();

    public override ValueTask DisposeAsync()
    {
        Connection.Clear<TSet>();
        Databases.Return(Connection);
        return ValueTask.CompletedTask;
    }
}
