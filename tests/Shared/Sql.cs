using System.Data.Common;

namespace FixtureGen.Testing;

/// <summary>The few calls of ADO.NET that most tests need.</summary>
internal static class Sql
{
    internal static int Execute(this DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteNonQuery();
    }

    internal static async Task<int> ExecuteAsync(this DbConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteNonQueryAsync();
    }

    internal static long Count(this DbConnection connection, string from)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {from}";
        return (long)command.ExecuteScalar()!;
    }

    internal static object? Scalar(this DbConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }

    /// <summary>A further connection of the test, opened.</summary>
    internal static DbConnection OpenConnection(this Sandbox sandbox)
    {
        var connection = sandbox.CreateConnection();
        connection.Open();
        return connection;
    }
}
