using System.Data.Common;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Harness;

/// <summary>One database engine: how the application connects to it, where plain databases come from, and what is the same about two databases.</summary>
internal abstract class ConformanceEngine
{
    internal const string Sqlite = "SQLite";
    internal const string PostgreSql = "PostgreSQL";

    /// <summary>The engines that can be tested here: PostgreSQL where a server is named.</summary>
    internal static IReadOnlyList<ConformanceEngine> All { get; } =
        Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES") is { Length: > 0 } server
            ? [new SqliteConformance(), new PostgreSqlConformance(server)]
            : [new SqliteConformance()];

    internal abstract string Name { get; }

    /// <summary>The database that the application's settings name while its tests run. It must be the same after every case.</summary>
    internal abstract Decoy Decoy { get; }

    internal static ConformanceEngine Named(string name) => All.Single(engine => engine.Name == name);

    internal abstract DbConnection Connect(string connectionString);

    internal abstract DbDataSource NewDataSource(string connectionString);

    internal abstract void Use(DbContextOptionsBuilder options, string connectionString, bool retry = false);

    internal abstract void Use(DbContextOptionsBuilder options, DbConnection connection);

    /// <summary>A command that was not made by the connection, so that it has no transaction of its own accord.</summary>
    internal abstract DbCommand CreateCommand(DbConnection connection);

    /// <summary>The tables that Entity Framework does not make.</summary>
    internal abstract string FurtherTables { get; }

    /// <summary>Makes a database with the schema and the rows of the shop, for one run of one case.</summary>
    internal abstract Task<PlainDatabase> CreateDatabaseAsync();

    /// <summary>Makes a database like the application's own, with the schema and the rows of the shop, which tests must never touch.</summary>
    internal abstract Task<Decoy> CreateDecoyAsync(string name);

    /// <summary>Starts a run of a test class on a lease of this engine.</summary>
    internal abstract Task<ClassRun> StartClassAsync();

    /// <summary>Everything about the database and about the session that a test could have changed: schema, rows of all tables, settings. Bit for bit.</summary>
    internal abstract IReadOnlyList<string> Fingerprint(DbConnection connection);

    /// <summary>Makes a connection give up within this many seconds where another one is in its way.</summary>
    internal abstract void BeImpatient(DbConnection connection, int seconds);
}
