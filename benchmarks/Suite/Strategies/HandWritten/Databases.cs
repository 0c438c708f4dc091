using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Suite.Fixtures;

namespace Suite.HandWritten;

/// <summary>Empty databases with the schema. As many are made as classes run at once; each outlives the classes that borrow it.</summary>
internal static class Databases
{
    private static readonly ConcurrentBag<DbConnection> Idle = [];

    /// <summary>Whether they are on a PostgreSQL server; otherwise they are SQLite's, in memory.</summary>
    public static bool OnPostgreSql { get; } = Environment.GetEnvironmentVariable("FIXTUREGEN_ENGINE") == "postgresql";

    public static DbConnection Borrow() => Idle.TryTake(out var connection) ? connection : Create();

    public static void Return(DbConnection connection) => Idle.Add(connection);

    public static DbConnection Create()
    {
        DbConnection connection = OnPostgreSql ? PostgreSqlDatabases.Create() : new SqliteConnection("Data Source=:memory:;Foreign Keys=True;Pooling=False");
        connection.Open();
        SuiteDatabase.CreateSchema(connection);
        return connection;
    }

    /// <summary>Forgets the idle databases, so that the next pass makes its own as a fresh process would.</summary>
    public static void Reset()
    {
        while (Idle.TryTake(out var connection))
        {
            connection.Dispose();
        }

        PostgreSqlDatabases.DropAll();
    }
}
