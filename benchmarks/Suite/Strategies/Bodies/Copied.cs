using Microsoft.Data.Sqlite;

namespace Suite.HandWritten;

/// <summary>SQLite: each test gets a copy of the prepared rows.</summary>
internal sealed class Copied<TSet> : ClassDatabase
    where TSet : IFixtureSet
{
    private static readonly Lazy<SqliteConnection> Prepared = new(Prepare);

    internal override DbConnection Connection { get; } = OffTheClock.Run(Databases.Borrow);

    internal override void Restore() => OffTheClock.Run(() =>
    {
        lock (Prepared.Value)
        {
            Prepared.Value.BackupDatabase((SqliteConnection)Connection);
        }

        // A copy makes SQLite read the schema anew at the next statement. That is the copy's price, not the test's.
        foreach (var table in TSet.Tables)
        {
            Connection.Count(table);
        }

        return Connection;
    });

    public override void Dispose() => Databases.Return(Connection);

    private static SqliteConnection Prepare()
    {
        var connection = Databases.Create();
        connection.LoadAsync<TSet>().AsTask().GetAwaiter().GetResult();
        return (SqliteConnection)connection;
    }
}
