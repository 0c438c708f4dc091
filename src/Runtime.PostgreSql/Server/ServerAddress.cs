using System.Data.Common;
using Npgsql;

namespace FixtureGen.PostgreSql.Server;

/// <summary>Where the server is, and who said so.</summary>
/// <param name="ConnectionString">As it was given.</param>
/// <param name="Source">Where it was found, for errors.</param>
internal sealed record ServerAddress(string ConnectionString, string Source)
{
    /// <summary>The environment variable that names the server.</summary>
    internal const string Variable = "FIXTUREGEN_POSTGRES";

    /// <summary>The database to connect to where none is named. Every PostgreSQL server is made with it, and it holds nothing.</summary>
    internal const string Maintenance = "postgres";

    // The MSBuild property, as it reaches the program through runtimeconfig.json.
    private const string Option = "FixtureGen.Postgres";
    private const int ConnectSeconds = 5;

    internal static ServerAddress Find(string? given)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            return new(given, "the constructor of PostgreSqlEngine");
        }

        if (Environment.GetEnvironmentVariable(Variable) is { } variable && !string.IsNullOrWhiteSpace(variable))
        {
            return new(variable, $"the environment variable {Variable}");
        }

        return AppContext.GetData(Option) is string option && !string.IsNullOrWhiteSpace(option)
            ? new(option, "the MSBuild property FixtureGenPostgres")
            : throw new PostgreSqlServerException(
                $"""
                No PostgreSQL server is named. Set the environment variable {Variable} to a connection string, such as Host=localhost;Username=me;Password=…,
                or <FixtureGenPostgres> in the test project, or pass it to the constructor of PostgreSqlEngine. The role needs the right to create databases (CREATEDB).
                """);
    }

    /// <summary>What to connect by, whatever is to be done there: with a time limit, and no database of somebody's user name.</summary>
    /// <exception cref="PostgreSqlServerException">The connection string cannot be understood.</exception>
    internal NpgsqlConnectionStringBuilder Parse()
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(ConnectionString);
            // Npgsql's builder says of every keyword that it has it.
            if (!new DbConnectionStringBuilder { ConnectionString = ConnectionString }.ContainsKey("Timeout"))
            {
                builder.Timeout = ConnectSeconds;
            }

            builder.Database ??= Maintenance;
            builder.Multiplexing = false;
            // The sandbox decides what takes part in an ambient transaction.
            builder.Enlist = false;
            builder.IncludeErrorDetail = true;
            return builder;
        }
        catch (Exception mistake) when (mistake is ArgumentException or FormatException or InvalidCastException)
        {
            throw new PostgreSqlServerException($"The connection string from {Source} cannot be understood: {mistake.Message}", mistake);
        }
    }
}
