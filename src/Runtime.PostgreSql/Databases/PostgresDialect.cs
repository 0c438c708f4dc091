using FixtureGen.AdoNet;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>What the sandbox has to know of PostgreSQL. What cannot run inside a transaction, the server refuses by itself.</summary>
internal sealed class PostgresDialect : AdoDialect
{
    internal static PostgresDialect Instance { get; } = new();

    internal override bool FailurePoisonsTransaction => true;
}
