using System.Data.Common;
using FixtureGen.Engines;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite;

/// <summary>
/// Keeps every database in memory and copies it from an image: a new database costs less than one statement on a database file.
/// </summary>
public sealed class SqliteEngine : DatabaseEngine
{
    /// <inheritdoc/>
    public override string Name => "sqlite";

    internal override bool HasCheapImages => true;

    /// <summary>A copy of the image costs less than what a large model's database takes while it waits.</summary>
    internal override int MostIdleDatabases => 16;

    /// <inheritdoc/>
    protected internal override ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellation) => new(SqliteDatabase.Empty());

    /// <inheritdoc/>
    protected internal override ValueTask<EngineDatabase> CloneAsync(DatabaseImage image, Isolation isolation, CancellationToken cancellation)
        => new(SqliteDatabase.Of((SqliteImage)image, isolation));

    /// <inheritdoc/>
    protected internal override DbConnection CreateConnection(Sandbox? sandbox) => new SandboxSqliteConnection(sandbox);

    /// <inheritdoc/>
    protected internal override bool IsOurs(DbConnection? connection) => connection is SandboxSqliteConnection;

    /// <inheritdoc/>
    protected internal override bool CanStandInFor(DbConnection connection) => connection is SqliteConnection;
}
