using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>Connects to a server and finds out whether FixtureGen can work there.</summary>
internal static class ServerCheck
{
    private static readonly Version Oldest = new(13, 0);

    /// <summary>Opens a connection to a server that has been checked.</summary>
    /// <exception cref="PostgreSqlServerException">It cannot be used.</exception>
    internal static async ValueTask<NpgsqlConnection> OpenAsync(
        NpgsqlDataSource maintenance, NpgsqlConnectionStringBuilder settings, ServerAddress address)
    {
        var connection = await ConnectAsync(maintenance, settings, address).ConfigureAwait(false);
        await CheckAsync(connection, settings, address).ConfigureAwait(false);
        return connection;
    }

    private static async ValueTask<NpgsqlConnection> ConnectAsync(
        NpgsqlDataSource maintenance, NpgsqlConnectionStringBuilder settings, ServerAddress address)
    {
        try
        {
            return await maintenance.OpenConnectionAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException)
        {
            throw ConnectFailure.Explain(failure, settings, address);
        }
    }

    private static async ValueTask CheckAsync(NpgsqlConnection connection, NpgsqlConnectionStringBuilder settings, ServerAddress address)
    {
        var where = $"The PostgreSQL server at {settings.Host}:{settings.Port}";
        if (connection.PostgreSqlVersion < Oldest)
        {
            throw new PostgreSqlServerException(
                $"{where} has version {connection.PostgreSqlVersion}; FixtureGen needs {Oldest.Major} or later. The connection string " +
                $"comes from {address.Source}.");
        }

        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT rolcreatedb OR rolsuper, shobj_description((SELECT oid FROM pg_database WHERE datname = current_database()), 'pg_database')
            FROM pg_roles WHERE rolname = current_user
            """;
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await reader.ReadAsync().ConfigureAwait(false);
        if (settings.Database != ServerAddress.Maintenance && (reader.IsDBNull(1) || reader.GetString(1) != OwnDatabase.Permission))
        {
            throw new PostgreSqlServerException(
                $"The connection string from {address.Source} names the database '{settings.Database}'. FixtureGen did not make it and " +
                "does not touch it. " +
                $"FixtureGen makes its own databases on the server: leave Database=… out of the connection string, " +
                $"and make sure that tests may run on the server {settings.Host}:{settings.Port}. " +
                $"If '{settings.Database}' exists only to connect to, say so: COMMENT ON DATABASE {settings.Database} IS " +
                $"'{OwnDatabase.Permission}'");
        }

        if (!reader.GetBoolean(0))
        {
            throw new PostgreSqlServerException(
                $"{where} does not let '{settings.Username}' create databases. Give it the right (ALTER ROLE {settings.Username} " +
                $"CREATEDB), or name another role. The connection string comes from {address.Source}.");
        }
    }
}
