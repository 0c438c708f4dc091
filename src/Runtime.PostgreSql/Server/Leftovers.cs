using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>Drops the databases of runs whose process is dead.</summary>
internal static class Leftovers
{
    // Runs count from 1, so this is the lock of who sweeps.
    private const int Sweeper = 0;

    internal static async Task SweepAsync(NpgsqlDataSource maintenance)
    {
        await using var connection = await maintenance.OpenConnectionAsync().ConfigureAwait(false);
        // Processes that start together take turns; they would only get into each other's way.
        await ScalarAsync(connection, $"SELECT pg_advisory_lock({PostgreSqlServer.LockClass}, {Sweeper})").ConfigureAwait(false);
        try
        {
            foreach (var name in await FindAsync(connection).ConfigureAwait(false))
            {
                await DropAsync(connection, name).ConfigureAwait(false);
            }
        }
        finally
        {
            await ScalarAsync(connection, $"SELECT pg_advisory_unlock({PostgreSqlServer.LockClass}, {Sweeper})").ConfigureAwait(false);
        }
    }

    private static async Task<List<string>> FindAsync(NpgsqlConnection connection)
    {
        var own = new List<(string Name, int Run)>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText =
                $"""
                SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database
                WHERE datname LIKE '{OwnDatabase.Prefix.Replace("_", @"\_", StringComparison.Ordinal)}%' AND pg_has_role(datdba, 'USAGE')
                """;
            await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                if (OwnDatabase.RunOf(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)) is { } run)
                {
                    own.Add((reader.GetString(0), run));
                }
            }
        }

        // After the databases: a run takes its lock before it makes the first one, so the owner of each that was found is alive if its lock
        // is here.
        var alive = new HashSet<int>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText =
                $"SELECT objid::int8::int4 FROM pg_locks WHERE locktype = 'advisory' AND classid = {PostgreSqlServer.LockClass}";
            await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                alive.Add(reader.GetInt32(0));
            }
        }

        return [.. own.Where(database => !alive.Contains(database.Run)).Select(static database => database.Name)];
    }

    private static async Task DropAsync(NpgsqlConnection connection, string name)
    {
        try
        {
            await ScalarAsync(connection, $"ALTER DATABASE {name} WITH IS_TEMPLATE false").ConfigureAwait(false);
            // Without FORCE: who is connected to it, looks into what a failed run left.
            await ScalarAsync(connection, $"DROP DATABASE {name}").ConfigureAwait(false);
        }
        catch (PostgresException gone) when (gone.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.ObjectInUse)
        {
            // Dropped by somebody else, or in use: the next run tries again.
        }
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync().ConfigureAwait(false);
    }
}
