namespace Suite.HandWritten;

/// <summary>Loads the rows before each test and deletes them after it.</summary>
public abstract class DatabaseTest(ClassDatabase database) : IAsyncLifetime
{
    protected DbConnection Connection => database.Connection;

    public ValueTask InitializeAsync() => database.LoadAsync();

    public ValueTask DisposeAsync()
    {
        database.Clear();
        return ValueTask.CompletedTask;
    }
}
