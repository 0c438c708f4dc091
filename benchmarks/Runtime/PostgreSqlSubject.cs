using System.Diagnostics.CodeAnalysis;
using FixtureGen.Glue;
using Npgsql;

namespace FixtureGen.Runtime.Benchmark;

/// <summary>PostgreSQL, where <c>FIXTUREGEN_POSTGRES</c> names a server. The physical connections have a database of their own there.</summary>
internal sealed class PostgreSqlSubject : Subject, ITestClass
{
    [SetsRequiredMembers]
    private PostgreSqlSubject(string connectionString)
    {
        Physical = Open(connectionString);
        Idle = Open(connectionString);
        Use = PostgreSqlShop.Use;
        TestClass = typeof(PostgreSqlSubject);
    }

    static TestClassDescriptor ITestClass.Descriptor => new(typeof(PostgreSqlSubject), "postgresql");

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
        var subject = new PostgreSqlSubject(server.ConnectionString);
        await subject.StartAsync<PostgreSqlSubject>().ConfigureAwait(false);
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
