using System.Diagnostics.CodeAnalysis;
using FixtureGen.Glue;
using Npgsql;

namespace FixtureGen.Runtime.Benchmark;

/// <summary>PostgreSQL, where <c>FIXTUREGEN_POSTGRES</c> names a server. The physical connections have a database of their own there.</summary>
internal sealed class PostgresSubject : Subject, ITestClass
{
    [SetsRequiredMembers]
    private PostgresSubject(string connectionString)
    {
        Physical = Open(connectionString);
        Idle = Open(connectionString);
        Use = PostgresShop.Use;
        TestClass = typeof(PostgresSubject);
    }

    static TestClassDescriptor ITestClass.Descriptor => new(typeof(PostgresSubject), "postgresql");

    internal static string? Server => Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES");

    internal static async Task<Subject> StartAsync()
    {
        var server = new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false };
        var name = $"benchmark_{Guid.NewGuid():N}";
        await using (var connection = Open(server.ConnectionString))
        {
            await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        server.Database = name;
        var subject = new PostgresSubject(server.ConnectionString);
        await subject.StartAsync<PostgresSubject>().ConfigureAwait(false);
        return subject;
    }

    internal override void Stop()
    {
        var name = Physical.Database;
        var server = new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false };
        Physical.Dispose();
        Idle.Dispose();
        using var connection = Open(server.ConnectionString);
        using var command = new NpgsqlCommand($"DROP DATABASE {name}", connection);
        command.ExecuteNonQuery();
    }

    private static NpgsqlConnection Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection;
    }
}
