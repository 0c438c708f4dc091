namespace Suite.HandWritten;

/// <summary>Runs each test in a transaction that is rolled back.</summary>
public abstract class DatabaseTest(ClassDatabase database) : IDisposable
{
    private readonly DbTransaction transaction = database.Connection.BeginTransaction();

    protected DbConnection Connection => database.Connection;

    public void Dispose()
    {
        transaction.Dispose();
        Statements.CountTransaction(2);
        GC.SuppressFinalize(this);
    }
}
