using FixtureGen.AdoNet.Connections;

namespace FixtureGen.PostgreSql.Databases;

/// <summary>Sandbox connections that have the name of the provider's: Dapper and others tell databases by it.</summary>
internal static class Sandboxed
{
    internal sealed class NpgsqlConnection(AdoConnectionSettings settings, Sandbox? bound, SessionKeywords? keywords = null)
        : SandboxConnection(settings, bound, keywords)
    {
        /// <summary>
        /// Another one for each test. Entity Framework keeps ids that it has taken from a sequence for the next context on a database of
        /// the same name, and the next test may be on another database, or have its sequences set back.
        /// </summary>
        public override string Database
            => Owner is { } sandbox ? $"{base.Database}_{sandbox.Number}" : base.Database;
    }
}
