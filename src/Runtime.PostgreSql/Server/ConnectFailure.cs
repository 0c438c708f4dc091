using System.Net.Sockets;
using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>Says why a server cannot be connected to, and what to do about it.</summary>
internal static class ConnectFailure
{
    internal static PostgreSqlServerException Explain(Exception failure, NpgsqlConnectionStringBuilder tried, ServerAddress address)
    {
        var where = $"{tried.Host}:{tried.Port}";
        var said = failure.GetBaseException().Message;
        var what = failure switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword }
                => $"The PostgreSQL server at {where} does not accept the password of '{tried.Username}'.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidAuthorizationSpecification }
                => $"The PostgreSQL server at {where} does not let '{tried.Username}' in: {said}.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName }
                => $"The PostgreSQL server at {where} has no database '{tried.Database}' to connect to. Name one in the connection " +
                    $"string (Database=…) whose comment is '{OwnDatabase.Permission}'.",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections }
                => $"The PostgreSQL server at {where} has no connection left: {said}. Raise its max_connections, or run fewer test " +
                    "classes at once.",
            PostgresException refused
                => $"The PostgreSQL server at {where} refuses the connection: {refused.SqlState}: {refused.MessageText}.",
            { InnerException: TimeoutException } or TimeoutException
                => $"Nothing answered at {where} within {tried.Timeout} s. Start the PostgreSQL server, or raise Timeout in the " +
                    "connection string.",
            _ when failure.GetBaseException() is SocketException
                => $"No PostgreSQL server runs at {where}: {said}. Start it, or name another one.",
            _ when tried.Password is null && said.Contains("password", StringComparison.OrdinalIgnoreCase)
                => $"The PostgreSQL server at {where} asks for the password of '{tried.Username}', and the connection string has none.",
            _ => $"The PostgreSQL server at {where} cannot be connected to: {said}.",
        };
        return new($"{what} The connection string comes from {address.Source}.", failure);
    }
}
