using System.Data;
using System.Data.Common;
using FixtureGen.Sqlite.Databases;
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
internal sealed partial class SandboxSqliteConnection : SqliteConnection
{
    // Entity Framework takes a memory database for one that exists, so EnsureCreated has nothing to do and EnsureDeleted nothing to delete.
    private const string Name = "Data Source=fixturegen-sandbox;Mode=Memory";

    private static readonly StateChangeEventArgs Opened = new(ConnectionState.Closed, ConnectionState.Open);
    private static readonly StateChangeEventArgs Closed = new(ConnectionState.Open, ConnectionState.Closed);

    private readonly Sandbox? bound;
    private Sandbox? sandbox;
    private ConnectionState state;
    private SqliteConnection? session;
    private bool hasChangedSettings;
    private int epoch;

    internal SandboxSqliteConnection(Sandbox? bound)
        : base(Name) => this.bound = bound;

    public override ConnectionState State => state;

    /// <summary>
    /// The physical handle. Everything that runs a statement asks for it, so this is where a test that has ended is noticed.
    /// </summary>
    public override sqlite3? Handle
    {
        get
        {
            // A reader asks on after its connection was closed, too.
            sandbox?.Use();
            return state != ConnectionState.Open ? null
                : Database.Sessions is { } sessions ? (session ??= sessions.Open(sandbox!)).Handle
                : Database.Handle;
        }
    }

    internal new SqliteDatabase Database => (SqliteDatabase)sandbox!.Database;

    internal Sandbox Sandbox => sandbox!;

    internal bool InTransaction { get; private set; }

    /// <summary>Whether transactions are savepoints here, because all connections share one handle.</summary>
    internal bool IsShared => Database.Sessions is null;

    public override void Open()
    {
        if (state == ConnectionState.Open)
        {
            return;
        }

        sandbox = bound ?? Sandbox.Current
            ?? throw new InvalidOperationException(
                "A context or connection that was made inside a test was opened outside of one. Make it where you use it, or use it in " +
                "the test.");
        sandbox.ThrowIfEnded();
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
            Database.Readers.Close(this);
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
            var turn = Database.TransactionSlot;
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
        Database.Execute($"SAVEPOINT {SqliteDatabase.ApplicationSavepoint}");
        epoch = Database.Epoch;
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
        Database.OpenWork.Closed(OpenWorkKind.Transaction, this);
        GiveUpTurn();
    }

    /// <summary>Whether the transaction of its own session was rolled back by a statement, and SqliteTransaction does not know.</summary>
    internal bool HasLostTransaction => session is not null && Transaction is not null && raw.sqlite3_get_autocommit(session.Handle!) != 0;

    internal void SettingsChanged()
    {
        hasChangedSettings = true;
        if (IsShared)
        {
            Database.SettingsChanged();
        }
    }

    internal void CommitTransaction()
    {
        RequireTransaction("commit");
        if (epoch != Database.Epoch)
        {
            throw new InvalidOperationException($"The transaction was rolled back when '{sandbox!.Owner}' ended. Commit it before the " +
                "test returns.");
        }

        if (Database.HasViolations)
        {
            const int foreignKey = 787;
            throw new SqliteException("SQLite Error 19: 'FOREIGN KEY constraint failed'.", raw.SQLITE_CONSTRAINT, foreignKey);
        }

        Database.Execute($"RELEASE {SqliteDatabase.ApplicationSavepoint}");
        Database.ApplicationTransactionEnded();
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
        if (epoch == Database.Epoch)
        {
            Database.RollBackApplication();
            Database.ApplicationTransactionEnded();
        }

        TransactionEnded();
    }

    private void CloseSession()
    {
        if (session is { } closing)
        {
            session = null;
            InTransaction = false;
            Database.Sessions!.Close(closing, hasChangedSettings);
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
