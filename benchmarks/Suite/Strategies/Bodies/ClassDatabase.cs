using Microsoft.Data.Sqlite;

namespace Suite.HandWritten;

/// <summary>Puts an untouched copy of the prepared rows behind a class's connection, off the clock.</summary>
public abstract class ClassDatabase : IDisposable
{
    internal SqliteConnection Connection { get; } = OffTheClock.Run(Databases.Borrow);

    internal abstract void Restore();

    public void Dispose() => Databases.Return(Connection);
}

public sealed class ClassDatabase<TSet> : ClassDatabase
    where TSet : IFixtureSet
{
    private static readonly Lazy<SqliteConnection> Prepared = new(Prepare);

    internal override void Restore() => OffTheClock.Run(() =>
    {
        lock (Prepared.Value)
        {
            Prepared.Value.BackupDatabase(Connection);
        }

        // A copy makes SQLite read the schema anew at the next statement. That is the copy's price, not the test's.
        foreach (var table in TSet.Tables)
        {
            Connection.Count(table);
        }

        return Connection;
    });

    private static SqliteConnection Prepare()
    {
        var connection = Databases.Create();
        connection.LoadAsync<TSet>().AsTask().GetAwaiter().GetResult();
        return connection;
    }
}
