using System.Data.Common;
using FixtureGen.AdoNet.Connections;
using FixtureGen.AdoNet.ExistingDatabases;
using FixtureGen.Engines;

namespace FixtureGen.AdoNet;

/// <summary>Runs tests on one database that exists already, over any ADO.NET provider with savepoints.</summary>
/// <remarks>
/// FixtureGen does not create or drop its schema, which must exist. What tests do is rolled back, except for sequences and identity
/// columns.
/// All test databases with one connection string share the database; other processes must not use it at the same time. Thread safe.
/// </remarks>
public sealed class AdoEngine : DatabaseEngine
{
    private readonly AdoConnectionSettings settings;
    private readonly string connectionString;
    private readonly FixtureKeeping keeping;
    private readonly Lazy<ExistingDatabaseUse> use;

    /// <summary>Takes a database.</summary>
    /// <param name="factory">The provider: <c>NpgsqlFactory.Instance</c>.</param>
    /// <param name="connectionString">Opens the database.</param>
    /// <param name="keeping">How fixtures get into it, and out of it again.</param>
    /// <param name="dialect">The SQL dialect for savepoints. By default it is found from the provider.</param>
    /// <exception cref="ArgumentException">Such a connection cannot be used for a sandbox; the message says why.</exception>
    public AdoEngine(
        DbProviderFactory factory, string connectionString, FixtureKeeping keeping = FixtureKeeping.InTransaction,
        AdoDialect? dialect = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        dialect ??= AdoDialect.For(factory);
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (dialect.RefusesConnection(parts) is { } because)
        {
            throw new ArgumentException(because, nameof(connectionString));
        }

        this.connectionString = connectionString;
        this.keeping = keeping;
        using var connection = Connect(factory);
        settings = new(factory, dialect, dialect.SandboxConnectionString, connection.Database, connection.DataSource, ServerVersion: "");
        use = new(() => ExistingDatabaseUse.Of(connectionString, keeping));
    }

    /// <inheritdoc/>
    public override string Name => "ado";

    internal override bool HasSchema => true;

    internal override bool ReusesDatabases => false;

    internal override bool CanRunBeside => keeping == FixtureKeeping.Committed && settings.Dialect.AllowsParallelTransactions;

    /// <inheritdoc/>
    internal override ValueTask<EngineDatabase> CreateAsync(CancellationToken cancellationToken)
        => throw new NotSupportedException($"{nameof(AdoEngine)} uses one existing database and makes no databases.");

    /// <inheritdoc/>
    internal override async ValueTask<EngineDatabase> CloneAsync(
        DatabaseImage image, Isolation isolation, CancellationToken cancellationToken)
    {
        if (isolation != Isolation.Rollback)
        {
            throw new NotSupportedException(
                $"[Isolation({nameof(Isolation)}.{isolation})] needs databases that FixtureGen makes itself, but {nameof(AdoEngine)} " +
                $"uses one existing database. Use {nameof(Isolation)}.{nameof(Isolation.Rollback)}, or the engine package of the " +
                "database.");
        }

        return await use.Value.LeaseAsync((LoadingImage)image, OpenAsync, settings.Dialect, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal override DbConnection CreateConnection(Sandbox? sandbox) => new SandboxConnection(settings, sandbox);

    /// <inheritdoc/>
    internal override bool IsOurs(DbConnection? connection) => connection is SandboxConnection;

    /// <inheritdoc/>
    internal override DbConnection? StandInFor(DbConnection connection)
    {
        using var own = Connect(settings.Factory);
        return connection.GetType() == own.GetType() ? CreateConnection(sandbox: null) : null;
    }

    internal override ValueTask<DatabaseImage> PrepareAsync(
        DatabaseImage? schema,
        IReadOnlyList<string> tables,
        Func<EngineDatabase, CancellationToken, Task> load,
        CancellationToken cancellationToken) => new(new LoadingImage(tables, load));

    private async Task<ExistingDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = Connect(settings.Factory);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return new(connection, settings);
        }
        catch (DbException failure)
        {
            var (database, server) = (connection.Database, connection.DataSource);
            await connection.DisposeAsync().ConfigureAwait(false);
            throw new InvalidOperationException($"The database '{database}' on '{server}' cannot be opened: {failure.Message}", failure);
        }
    }

    private DbConnection Connect(DbProviderFactory factory)
    {
        var connection = factory.CreateConnection()
            ?? throw new ArgumentException($"'{factory.GetType()}' makes no connections.", nameof(factory));
        connection.ConnectionString = connectionString;
        return connection;
    }
}
