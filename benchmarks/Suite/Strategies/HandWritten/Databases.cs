using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Suite.Fixtures;

namespace Suite.HandWritten;

/// <summary>Empty in-memory databases with the schema. As many are made as classes run at once; each outlives the classes that borrow it.</summary>
internal static class Databases
{
    private static readonly ConcurrentBag<SqliteConnection> Idle = [];

    public static SqliteConnection Borrow() => Idle.TryTake(out var connection) ? connection : Create();

    public static void Return(SqliteConnection connection) => Idle.Add(connection);

    public static SqliteConnection Create()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=True;Pooling=False");
        connection.Open();
        connection.Run(SuiteDatabase.Schema);
        return connection;
    }

    /// <summary>Forgets the idle databases, so that the next pass makes its own as a fresh process would.</summary>
    public static void Reset()
    {
        while (Idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
