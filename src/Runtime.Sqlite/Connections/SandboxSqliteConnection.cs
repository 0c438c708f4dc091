using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.AdoNet.Dialects;
using FixtureGen.Sqlite.Databases;
using FixtureGen.Sqlite.Handles;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>
/// What application code gets: opened, closed and disposed like any connection, on the one physical handle of its sandbox.
/// </summary>
/// <remarks>
/// In a clone it has a session of its own, and everything is passed on as it is.
/// Which of the two it is shows with the first statement: until then a test can still be isolated in another way than its class.
/// A connection without a sandbox of its own takes the current one when it is opened: a context from a pool lives through many tests.
/// The base class calls virtual members from its constructor, before the fields here are set.
/// </remarks>
internal partial class SandboxSqliteConnection : SqliteConnection, ISandboxConnection
{
    private static readonly StateChangeEventArgs Opened = new(ConnectionState.Closed, ConnectionState.Open);
    private static readonly StateChangeEventArgs Closed = new(ConnectionState.Open, ConnectionState.Closed);

    private readonly Sandbox? bound;
    private Sandbox? sandbox;
    private ConnectionState state;
    private PhysicalConnection? session;
    private int epoch;

    /// <param name="bound">The sandbox it belongs to; null for the one that is current whenever it is opened.</param>
    /// <param name="keywords">The application's connection string, for what it says of the connection itself.</param>
    internal SandboxSqliteConnection(Sandbox? bound, SqliteConnectionStringBuilder? keywords = null)
        : base(AdoDialect.Sqlite.SandboxConnectionString)
    {
        this.bound = bound;
        if (keywords is not null)
        {
            given = Settings = SessionSettings.Of(keywords);
            DefaultTimeout = keywords.DefaultTimeout;
        }
    }

    public override ConnectionState State => state;

    /// <summary>Not empty: some libraries open what it says, and an empty name is a database of their own.</summary>
    public override string DataSource => SqliteDialect.SandboxPath;

    /// <summary>
    /// The physical handle. Everything that runs a statement asks for it, so this is where a test that has ended is noticed.
    /// </summary>
    public override sqlite3? Handle
    {
        get
        {
            // A reader asks on after its connection was closed, too.
            sandbox?.Use();
            return state != ConnectionState.Open ? null : IsShared ? Leased.Handle : Physical.Handle;
        }
    }

    /// <summary>Not called Database: libraries that look for a property of that name by reflection would get this one.</summary>
    internal SqliteDatabase Leased => (SqliteDatabase)sandbox!.Database;

    internal Sandbox Sandbox => sandbox!;

    internal bool InTransaction { get; private set; }

    /// <summary>Whether transactions are savepoints here, because all connections share one handle.</summary>
    internal bool IsShared => Leased.Sessions is null;

    public override void Open()
    {
        if (state == ConnectionState.Open)
        {
            return;
        }

        var opening = bound ?? Sandbox.Current
            ?? throw new InvalidOperationException(
                "A context or connection that was made inside a test was opened outside of one. Make it where you use it, or use it in " +
                "the test.");
        opening.ThrowIfEnded();
        if (!ReferenceEquals(opening, sandbox))
        {
            sandbox = opening;
            Settings = given;
        }

        writes = 0;
        state = ConnectionState.Open;
        OnStateChange(Opened);
    }

    public override void Close()
    {
        if (state != ConnectionState.Open)
        {
            return;
        }

        if (sandbox!.HasEnded)
        {
            // Its transaction went with the test; the connection itself may be opened again in another one.
            Transaction = null;
            InTransaction = false;
            FreeSlot();
        }
        else if (sandbox.TakenDatabase is not null)
        {
            Transaction?.Dispose();
            Leased.Readers.Close(this);
            if (InTransaction && IsShared)
            {
                RollBackTransaction();
            }
        }

        CloseSession();

        state = ConnectionState.Closed;
        OnStateChange(Closed);
    }

    public override SqliteCommand CreateCommand() => new SandboxSqliteCommand
    {
        Connection = this,
        CommandTimeout = DefaultTimeout,
        Transaction = Transaction,
    };

    public override SqliteTransaction BeginTransaction(IsolationLevel isolationLevel, bool deferred)
    {
        var transaction = base.BeginTransaction(isolationLevel, deferred);
        // It has set a hook that asks for the handle when the physical transaction is rolled back, also long after the test.
        // An exception would then come out of a callback of native code, and end the process.
        raw.sqlite3_rollback_hook(Handle!, null, null);
        return transaction;
    }

    /// <summary>Waits without a thread, where the synchronous way must block one: tests run in parallel on few.</summary>
    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(
        IsolationLevel isolationLevel, CancellationToken cancellationToken)
    {
        if (state == ConnectionState.Open && Transaction is null && IsShared)
        {
            var turn = Leased.TransactionSlot;
            TakeSlot(turn, await turn.WaitAsync(Patience(DefaultTimeout), cancellationToken).ConfigureAwait(false), DefaultTimeout);
        }

        try
        {
            return BeginTransaction(isolationLevel);
        }
        finally
        {
            GiveUpTurn();
        }
    }

    internal void BeginSavepoint()
    {
        Leased.Execute($"SAVEPOINT {SqliteDatabase.ApplicationSavepoint}");
        epoch = Leased.Epoch;
        TransactionBegun();
    }

    /// <summary>Notes that a session of its own has begun a transaction.</summary>
    internal void TransactionBegun()
    {
        InTransaction = true;
        sandbox!.Opened(OpenWorkKind.Transaction, this);
    }

    /// <summary>Notes that its transaction has ended.</summary>
    internal void TransactionEnded()
    {
        InTransaction = false;
        Leased.OpenWork.Closed(OpenWorkKind.Transaction, this);
        GiveUpTurn();
    }

    /// <summary>Whether the transaction of its own session was rolled back by a statement, and SqliteTransaction does not know.</summary>
    internal bool HasLostTransaction => session is not null && Transaction is not null && raw.sqlite3_get_autocommit(session.Handle!) != 0;

    internal void CommitTransaction()
    {
        RequireTransaction("commit");
        if (epoch != Leased.Epoch)
        {
            throw new InvalidOperationException($"The transaction was rolled back when '{sandbox!.Owner}' ended. Commit it before the " +
                "test returns.");
        }

        if (Leased.HasViolations)
        {
            const int foreignKey = 787;
            throw new SqliteException("SQLite Error 19: 'FOREIGN KEY constraint failed'.", raw.SQLITE_CONSTRAINT, foreignKey);
        }

        Leased.Execute($"RELEASE {SqliteDatabase.ApplicationSavepoint}");
        Leased.ApplicationTransactionEnded();
        TransactionEnded();
    }

    internal void RollBackTransaction()
    {
        if (!InTransaction && Transaction is not null)
        {
            // Rolled back as text, and the transaction object is disposed now.
            return;
        }

        RequireTransaction("rollback");
        if (epoch == Leased.Epoch)
        {
            Leased.RollBackApplication();
            Leased.ApplicationTransactionEnded();
        }

        TransactionEnded();
    }

    private PhysicalConnection OpenSession(SqliteSessions sessions)
    {
        var opened = sessions.Open(sandbox!);
        if (Settings != SessionSettings.Default)
        {
            Settings.ApplyTo(opened.Handle!, SessionSettings.Default);
            hasChangedSettings = true;
        }

        GiveFunctionsTo(opened);
        return opened;
    }

    private void CloseSession()
    {
        if (session is { } closing)
        {
            session = null;
            InTransaction = false;
            Leased.Sessions!.Close(closing, hasChangedSettings);
        }

        hasChangedSettings = false;
    }

    private void RequireTransaction(string what)
    {
        if (!InTransaction)
        {
            throw new SqliteException($"SQLite Error 1: 'cannot {what} - no transaction is active'.", raw.SQLITE_ERROR);
        }
    }
}
