namespace Suite.HandWritten;

/// <summary>PostgreSQL: a copy would take longer than all tests of its class, so the rows are brought back by a savepoint.</summary>
internal sealed class RolledBack<TSet> : ClassDatabase
    where TSet : IFixtureSet
{
    internal override DbConnection Connection { get; } = OffTheClock.Run(static () =>
    {
        var connection = Databases.Borrow();
        connection.Run("BEGIN");
        connection.LoadRowsAsync<TSet>().AsTask().GetAwaiter().GetResult();
        connection.Run("SAVEPOINT untouched");
        return connection;
    });

    internal override void Restore() => OffTheClock.Run(() => Connection.Run("ROLLBACK TO SAVEPOINT untouched"));

    public override void Dispose() => OffTheClock.Run(() =>
    {
        Connection.Run("ROLLBACK");
        Databases.Return(Connection);
        return Connection;
    });
}
