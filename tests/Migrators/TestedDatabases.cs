using FixtureGen.Engines;
using FixtureGen.PostgreSql;
using FixtureGen.Sqlite;

namespace FixtureGen.Migrators;

/// <summary>What the page shows, each on an engine.</summary>
internal static class TestedDatabases
{
    internal sealed class Migrated : MigratedDatabase
    {
        protected override DatabaseEngine? Engine { get; } = new SqliteEngine();
    }

    internal sealed class DbUpSqlite : DbUpOnSqlite
    {
        protected override DatabaseEngine? Engine { get; } = new SqliteEngine();
    }

    internal sealed class DbUpPostgreSql : DbUpOnPostgreSql
    {
        protected override DatabaseEngine? Engine { get; } = new PostgreSqlEngine();
    }

    internal sealed class EvolveSqlite : EvolveDatabase
    {
        protected override DatabaseEngine? Engine { get; } = new SqliteEngine();
    }

    internal sealed class EvolvePostgreSql : EvolveDatabase
    {
        protected override DatabaseEngine? Engine { get; } = new PostgreSqlEngine();
    }

    internal sealed class FluentSqlite : FluentOnSqlite
    {
        protected override DatabaseEngine? Engine { get; } = new SqliteEngine();
    }

    internal sealed class FluentPostgreSql : FluentOnPostgreSql
    {
        protected override DatabaseEngine? Engine { get; } = new PostgreSqlEngine();
    }

    internal sealed class ScriptedPostgreSql : ScriptedDatabase
    {
        protected override DatabaseEngine? Engine { get; } = new PostgreSqlEngine();
    }

    internal sealed class ScriptedSqlite : ScriptedDatabase
    {
        protected override DatabaseEngine? Engine { get; } = new SqliteEngine();
    }
}
