using FixtureGen.AdoNet.Dialects;
using FixtureGen.PostgreSql.Sessions;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>What the sandbox has to know of PostgreSQL through Npgsql.</summary>
internal sealed class NpgsqlDialect : PostgreSqlDialect
{
    internal static NpgsqlDialect Instance { get; } = new();

    internal override bool MayBeAboutSession(string text) => SharedSession.MayBeAbout(text);
}
