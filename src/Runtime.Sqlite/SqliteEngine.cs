using System.Data.Common;
using FixtureGen.Engines;
using FixtureGen.Sqlite.Connections;
using FixtureGen.Sqlite.Databases;
using FixtureGen.Sqlite.Files;
using FixtureGen.Sqlite.Images;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite;

/// <summary>
/// Keeps every database in memory and copies it from an image: a new database costs less than one statement on a database file.
/// </summary>
public sealed class SqliteEngine : DatabaseEngine
{
    /// <summary>Makes an engine.</summary>
    public SqliteEngine()
    {
        FileGuard.Install();
        SandboxStringWatch.Install();
    }

    /// <inheritdoc/>
    public override string Name => "sqlite";

    internal override bool HasCheapImages => true;

    /// <summary>A copy of the image costs less than what a large model's database takes while it waits.</summary>
    internal override int MostIdleDatabases => 16;

    internal override void SandboxOpens() => FileGuard.SandboxOpens();

    /// <inheritdoc/>
    internal override ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellationToken) => new(SqliteDatabase.Empty());

    /// <inheritdoc/>
    internal override ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation, CancellationToken cancellationToken)
        => new(SqliteDatabase.Of((SqliteImage)image, isolation));

    /// <inheritdoc/>
    internal override DbConnection CreateConnection(Sandbox? sandbox) => new Sandboxed.SqliteConnection(sandbox);

    /// <inheritdoc/>
    internal override bool IsOurs(DbConnection? connection) => connection is SandboxSqliteConnection;

    /// <inheritdoc/>
    internal override DbConnection? StandInFor(DbConnection connection)
        => connection is SqliteConnection ? new Sandboxed.SqliteConnection(bound: null, new(connection.ConnectionString)) : null;
}
