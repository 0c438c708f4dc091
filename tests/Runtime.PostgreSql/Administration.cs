using FixtureGen.PostgreSql.Server;
using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>What the tests do on the server themselves, as somebody else would.</summary>
internal static class Administration
{
    internal static ServerAddress Address { get; } = ServerAddress.Find(null);

    internal static NpgsqlConnectionStringBuilder Settings => Address.Parse();

    internal static NpgsqlConnection Open(string database = "postgres")
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Settings.ConnectionString) { Database = database, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    internal static bool Has(string database)
    {
        using var connection = Open();
        return connection.Count($"pg_database WHERE datname = '{database}'") == 1;
    }

    internal static void Execute(string statement)
    {
        using var connection = Open();
        connection.Execute(statement);
    }

    /// <summary>The address, with something wrong in it.</summary>
    internal static ServerAddress With(Action<NpgsqlConnectionStringBuilder> change)
    {
        var changed = new NpgsqlConnectionStringBuilder(Address.ConnectionString);
        change(changed);
        return new(changed.ConnectionString, "a test");
    }
}
