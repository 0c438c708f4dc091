using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FixtureGen.AdoNet.Readers;

namespace FixtureGen.AdoNet.Connections;

/// <summary>
/// What application code gets: opened, closed and disposed like any connection, on the one physical connection of its sandbox.
/// </summary>
/// <remarks>
/// A connection without a sandbox of its own takes the current one when it is opened: a context from a pool lives through many tests.
/// Like every connection it serves one thread at a time; different ones may be used side by side.
/// </remarks>
internal partial class SandboxConnection(AdoConnectionSettings settings, Sandbox? bound, SessionKeywords? keywords = null)
    : DbConnection, IReadingConnection, ISandboxConnection
{
    private static readonly StateChangeEventArgs Opened = new(ConnectionState.Closed, ConnectionState.Open);
    private static readonly StateChangeEventArgs Closed = new(ConnectionState.Open, ConnectionState.Closed);

    private string? connectionString;
    private ConnectionState state;
    private Sandbox? sandbox;
    private AdoDatabase? database;

    [AllowNull]
    public override string ConnectionString
    {
        get => connectionString ?? settings.ConnectionString;
        set => connectionString = value;
    }

    public override string Database => settings.Database;

    public override string DataSource => settings.DataSource;

    public override string ServerVersion => settings.ServerVersion;

    public override ConnectionState State => state;

    public override bool CanCreateBatch => settings.Factory.CanCreateBatch;

    internal AdoConnectionSettings Settings => settings;

    internal SessionKeywords? Keywords => keywords;

    /// <summary>How often it has been opened.</summary>
    internal int Opening { get; private set; }

    private ApplicationSession Session => new(this, Opening);

    /// <summary>The sandbox it is in, or would be in if it were opened now; null where there is none.</summary>
    private protected Sandbox? Owner => bound ?? (state == ConnectionState.Open ? sandbox : Sandbox.Current);

    protected override DbProviderFactory DbProviderFactory => settings.Factory;

    public override void Open() => Synchronous.Wait(OpenAsync(async: false, CancellationToken.None));

    public override Task OpenAsync(CancellationToken cancellationToken)
        => cancellationToken.IsCancellationRequested
            ? Task.FromCanceled(cancellationToken)
            : OpenAsync(async: true, cancellationToken).AsTask();

    public override void Close() => Synchronous.Wait(CloseAsync(async: false));

    public override Task CloseAsync() => CloseAsync(async: true).AsTask();

    public override void ChangeDatabase(string databaseName)
        => throw new NotSupportedException(
            $"A connection in the sandbox of '{sandbox?.Owner}' stays on the test's database and cannot change to '{databaseName}'.");

    public override DataTable GetSchema() => GetSchema(static physical => physical.GetSchema());

    public override DataTable GetSchema(string collectionName) => GetSchema(physical => physical.GetSchema(collectionName));

    public override DataTable GetSchema(string collectionName, string?[] restrictionValues)
        => GetSchema(physical => physical.GetSchema(collectionName, restrictionValues));

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync(async: true).ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>For the statements and readers of this connection.</summary>
    internal AdoDatabase Attached => database ?? throw NotOpen();

    internal Sandbox Sandbox => sandbox ?? throw NotOpen();

    Sandbox IReadingConnection.Sandbox => Sandbox;

    PhysicalChannel IReadingConnection.Channel => Attached.Channel;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    protected override DbCommand CreateDbCommand()
    {
        var command = new SandboxCommand(this, settings.Factory.CreateCommand()!);
        if (keywords?.CommandTimeout is { } timeout)
        {
            command.CommandTimeout = timeout;
        }

        return command;
    }

    protected override DbBatch CreateDbBatch()
    {
        var batch = new SandboxBatch(this, settings.Factory.CreateBatch());
        if (keywords?.CommandTimeout is { } timeout)
        {
            batch.Timeout = timeout;
        }

        return batch;
    }

    private async ValueTask OpenAsync(bool async, CancellationToken cancellationToken)
    {
        if (state == ConnectionState.Open)
        {
            throw new InvalidOperationException("The connection is open already.");
        }

        sandbox = bound ?? Sandbox.Current
            ?? throw new InvalidOperationException(
                "A context or connection that was made inside a test was opened outside of one. Make it where you use it, or use it in " +
                "the test.");
        sandbox.ThrowIfEnded();
        state = ConnectionState.Open;
        Opening++;
        OnStateChange(Opened);
        if (settings.Dialect.EnlistsWhenOpened && keywords?.Enlists is not false && System.Transactions.Transaction.Current is { } ambient)
        {
            await EnlistAsync(ambient, async, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Finds the database. On first use, not when it is opened: a constructor may open a connection before it is known which method, and
    /// with it which isolation, its test has.
    /// </summary>
    private async ValueTask AttachAsync(bool async, CancellationToken cancellationToken)
    {
        if (state != ConnectionState.Open)
        {
            throw NotOpen();
        }

        if (database is not null)
        {
            return;
        }

        if (Sandbox.Database is not AdoDatabase own || own.Settings.Factory.GetType() != settings.Factory.GetType())
        {
            throw new InvalidOperationException(
                $"'{Sandbox.Owner}' opened a connection that was made in a test on another kind of database. Make contexts inside the " +
                "test that uses them.");
        }

        database = await own.AttachAsync(async, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask CloseAsync(bool async)
    {
        if (state != ConnectionState.Open)
        {
            return;
        }

        state = ConnectionState.Closed;
        try
        {
            if (database is not null)
            {
                if (!Sandbox.HasEnded)
                {
                    await CloseWorkAsync(database, async).ConfigureAwait(false);
                }

                await database.DetachAsync(async).ConfigureAwait(false);
            }
        }
        finally
        {
            transaction = null;
            FreeTurn();
            database = null;
        }

        OnStateChange(Closed);
    }

    private async ValueTask CloseWorkAsync(AdoDatabase attached, bool async)
    {
        var channel = attached.Channel;
        await channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
        try
        {
            await channel.CloseReadersAsync(this, async).ConfigureAwait(false);
        }
        finally
        {
            channel.Leave();
        }

        if (transaction is { HasEnded: false } && !isEnlisted)
        {
            await RollBackAsync(async).ConfigureAwait(false);
        }
    }

    private DataTable GetSchema(Func<DbConnection, DataTable> ask)
    {
        Synchronous.Wait(AttachAsync(async: false, CancellationToken.None));
        var channel = Attached.Channel;
        Synchronous.Wait(channel.EnterAsync(async: false, CancellationToken.None));
        try
        {
            Sandbox.Use();
            Synchronous.Wait(MakeRoomAsync("GetSchema", onlyReads: true, async: false, CancellationToken.None));
            return ask(Attached.Physical);
        }
        finally
        {
            channel.Leave();
        }
    }

    private static InvalidOperationException NotOpen() => new("The connection is not open.");
}
