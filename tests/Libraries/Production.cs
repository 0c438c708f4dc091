using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.Libraries;

/// <summary>A database of the application, which nothing in a test may change: on SQLite a file that is missing, on PostgreSQL an empty one.</summary>
internal static class Production
{
    private const string Name = "production_of_libraries";

    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "production")).FullName;

    private static string Server => Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES")!;

    /// <summary>Where nobody has a file yet.</summary>
    internal static string NewFile() => Path.Combine(Folder, $"production-{Guid.NewGuid():N}.db");

    /// <summary>The connection string of an empty database.</summary>
    internal static string Create()
    {
        using var connection = Open("postgres");
        connection.Execute($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        connection.Execute($"CREATE DATABASE {Name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = Name, Pooling = false }.ConnectionString;
    }

    /// <summary>How many tables are in it.</summary>
    internal static long Tables()
    {
        using var connection = Open(Name);
        return connection.Count("pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')");
    }

    internal static void Drop()
    {
        using var connection = Open("postgres");
        connection.Execute($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
    }

    private static NpgsqlConnection Open(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = database, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
