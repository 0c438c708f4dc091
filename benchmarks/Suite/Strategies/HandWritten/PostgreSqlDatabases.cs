using System.Collections.Concurrent;
using Npgsql;

namespace Suite.HandWritten;

/// <summary>Databases on the server that FIXTUREGEN_POSTGRES names. They go with the pass, and with the process.</summary>
internal static class PostgreSqlDatabases
{
    private static readonly ConcurrentBag<string> Made = [];
    private static int count;

    static PostgreSqlDatabases() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => DropAll();

    public static NpgsqlConnection Create()
    {
        var name = $"suite_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        OnServer($"CREATE DATABASE {name}");
        Made.Add(name);
        return new(Server(name));
    }

    public static void DropAll()
    {
        while (Made.TryTake(out var name))
        {
            OnServer($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static void OnServer(string statement)
    {
        using var connection = new NpgsqlConnection(Server("postgres"));
        connection.Open();
        connection.Run(statement);
    }

    private static string Server(string database)
        => new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES")) { Database = database, Pooling = false }.ConnectionString;
}
