using FixtureGen.AdoNet.Dialects;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>What the sandbox has to know of PostgreSQL through Npgsql.</summary>
internal sealed class PostgresDialect : PostgreSqlDialect
{
    internal static PostgresDialect Instance { get; } = new();
}
