using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Readers;
using FixtureGen.Engines;

namespace FixtureGen.AdoNet.Connections;

/// <summary>A database behind one physical connection of any ADO.NET provider, with sandbox connections on top of it.</summary>
/// <remarks>
/// Everything runs in one transaction of the physical connection. Tests go back to a savepoint in it, the application's transactions are
/// savepoints above that one. A statement that ends the transaction takes the savepoint along, so going back proves that nothing was kept.
/// </remarks>
internal abstract class AdoDatabase : EngineDatabase
{
    protected const string TestSavepoint = "fixturegen_test";
    protected const string ApplicationSavepoint = "fixturegen_transaction";

    private const string StatementSavepoint = "fixturegen_statement";
    private const string FirstStatementSavepoint = "fixturegen_statements";

    // Each savepoint that is not released costs the server a nested transaction. Releasing costs a round trip, so it is done for many at
    // once.
    private const int MostStatementSavepoints = 64;

    private int statementSavepoints;
    private string savepoint = TestSavepoint;
    private string savepointBefore = TestSavepoint;
    private bool isAtTestSavepoint;

    protected AdoDatabase(DbConnection physical, AdoConnectionSettings settings, Isolation isolation)
        : base(isolation)
    {
        Physical = physical;
        Settings = settings;
        Channel = new(settings.Dialect);
    }

    internal AdoConnectionSettings Settings { get; }

    internal AdoDialect Dialect => Settings.Dialect;

    internal PhysicalChannel Channel { get; }

    internal TransactionTurn Turn { get; } = new();

    /// <summary>The transaction that everything runs in; null between <see cref="End"/> and <see cref="Begin"/>.</summary>
    internal DbTransaction? Transaction { get; set; }

    /// <summary>Statements of the application since the database was made.</summary>
    internal int Statements { get; set; }

    /// <summary>
    /// True when the physical connection is lost, by a timeout that it did not survive or because the server ended it. What was not
    /// committed is undone with it.
    /// </summary>
    internal bool IsBroken { get; private set; }

    internal sealed override DbConnection Physical { get; }

    internal override bool HasLeftovers => IsBroken;

    internal override string? AllTables => Dialect.AllTables;

    internal override string? Leftovers => IsBroken ? "its connection was lost or could not be used on" : null;

    public override ValueTask DisposeAsync() => Physical.DisposeAsync();

    internal override void Begin()
    {
        Transaction = Physical.BeginTransaction();
        Execute(Dialect.Save(TestSavepoint));
    }

    internal override bool KeepAsBase()
        => Try(keep: true, () =>
        {
            ReleaseTestSavepoint();
            Execute(Dialect.Save(TestSavepoint));
            return true;
        });

    internal sealed override bool RollBack() => Try(keep: false, () => isAtTestSavepoint = GoBack());

    internal override bool End(bool keep)
    {
        try
        {
            return Try(keep, () =>
            {
                if (keep)
                {
                    ReleaseTestSavepoint();
                    Transaction!.Commit();
                }
                else
                {
                    Transaction!.Rollback();
                }

                return true;
            });
        }
        finally
        {
            Transaction = null;
        }
    }

    /// <summary>The database that a connection works on while it is open: this one, or one with a physical connection of its own.</summary>
    internal virtual ValueTask<AdoDatabase> AttachAsync(bool async, CancellationToken cancellationToken) => new(this);

    /// <summary>Called when the connection that had attached is closed.</summary>
    internal virtual ValueTask DetachAsync(bool async) => ValueTask.CompletedTask;

    /// <summary>Whether a failure says that the statement writes and the database is there to be read only.</summary>
    internal virtual bool IsRefusedWrite(Exception failure) => false;

    /// <summary>A clearer error in place of one that leaves the reader alone with it; null where the database's own says it all.</summary>
    internal virtual Exception? Explain(Exception failure) => null;

    /// <summary>Whether all connections of a test work on it. False for what one connection has of its own.</summary>
    internal virtual bool IsShared => true;

    /// <summary>Whether the session is that of a connection.</summary>
    internal virtual bool IsReadyFor(ApplicationSession application) => true;

    /// <summary>Makes the session that of a connection, for what it does next.</summary>
    internal virtual void Use(ApplicationSession application)
    {
    }

    /// <summary>Called before a statement of the application runs.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="application">The session of the connection that sends it.</param>
    /// <param name="inTransaction">Whether that has a transaction open.</param>
    /// <returns>Why it cannot run here, or null.</returns>
    internal virtual string? Runs(IStatement statement, ApplicationSession application, bool inTransaction) => null;

    /// <summary>Called when a statement of the application has run.</summary>
    internal virtual void Ran(IStatement statement, ApplicationSession application, bool inTransaction)
    {
    }

    /// <summary>Begins a transaction of the application.</summary>
    internal void BeginApplication(IsolationLevel level, ApplicationSession application)
    {
        isAtTestSavepoint = false;
        SaveForApplication(level);
        Began(application);
    }

    /// <summary>Sets what holds for it: modes as <c>SET TRANSACTION</c> takes them.</summary>
    internal virtual void SetTransaction(string modes)
    {
        if (Dialect.SavepointModes(modes) is { } ofSavepoint)
        {
            Execute($"SET TRANSACTION {ofSavepoint}");
        }
    }

    /// <summary>Commits it. What the database checks at a commit, it checks now; where that fails, nothing is committed.</summary>
    internal virtual void CommitApplication()
    {
        if (Dialect.Release(ApplicationSavepoint) is { } release)
        {
            Execute(release);
        }
    }

    /// <summary>Undoes it.</summary>
    internal virtual void RollBackApplication()
    {
        Execute(Dialect.RollBackTo(ApplicationSavepoint));
        if (Dialect.Release(ApplicationSavepoint) is { } release)
        {
            Execute(release);
        }
    }

    /// <summary>Makes that a statement outside of transactions can fail without harm to what was done before it.</summary>
    internal void BeforeStatement()
    {
        savepointBefore = savepoint;
        if (isAtTestSavepoint)
        {
            // Nothing was done since the test began.
            isAtTestSavepoint = false;
            savepoint = TestSavepoint;
            return;
        }

        if (Turn.Current is not null)
        {
            // Above another connection's transaction: it goes when that one ends.
            Save(savepoint = StatementSavepoint);
            return;
        }

        if (statementSavepoints == MostStatementSavepoints)
        {
            Execute(Dialect.Release(FirstStatementSavepoint)!);
            statementSavepoints = 0;
        }

        Save(savepoint = statementSavepoints == 0 ? FirstStatementSavepoint : StatementSavepoint);
        statementSavepoints++;
    }

    /// <summary>Undoes a statement that failed, so that the next one can run.</summary>
    /// <param name="andTheOneBefore">
    /// True when it failed only because the one before it had failed: its own savepoint was never made.
    /// </param>
    internal void UndoStatement(bool andTheOneBefore)
    {
        if (!StillOpen())
        {
            return;
        }

        try
        {
            RollBackTo(savepoint = andTheOneBefore ? savepointBefore : savepoint);
        }
        catch (DbException)
        {
            // The statement itself ended the transaction, or the connection is gone: the test's end finds out which, and says so.
            StillOpen();
        }
    }

    internal virtual void Save(string savepoint) => Execute(Dialect.Save(savepoint));

    internal virtual void RollBackTo(string savepoint) => Execute(Dialect.RollBackTo(savepoint));

    internal bool StillOpen()
    {
        if (Physical.State is ConnectionState.Closed or ConnectionState.Broken)
        {
            IsBroken = true;
        }

        return !IsBroken;
    }

    /// <summary>Makes what the application's transaction can go back to.</summary>
    protected virtual void SaveForApplication(IsolationLevel level) => Execute(Dialect.Save(ApplicationSavepoint));

    /// <summary>Called when a transaction of the application has begun.</summary>
    protected virtual void Began(ApplicationSession application)
    {
    }

    /// <summary>Goes back to the state that the test began with.</summary>
    /// <returns>False, or a <see cref="DbException"/>, when the transaction was ended behind the runtime's back.</returns>
    protected virtual bool GoBack()
    {
        Execute(Dialect.RollBackTo(TestSavepoint));
        return true;
    }

    protected void Execute(string statement)
    {
        using var command = Physical.CreateCommand();
        command.CommandText = statement;
        command.Transaction = Transaction;
        command.ExecuteNonQuery();
    }

    private void ReleaseTestSavepoint()
    {
        if (Dialect.Release(TestSavepoint) is { } release)
        {
            Execute(release);
        }
    }

    /// <summary>
    /// Takes the physical connection from the application, with what it still has open, and does a step of the runtime on it.
    /// </summary>
    /// <returns>Whether what was to be kept is kept, and what was to be undone is undone.</returns>
    protected bool Try(bool keep, Func<bool> step)
    {
        var undoneByLoss = !keep;
        if (!Channel.TakeOver())
        {
            IsBroken = true;
            return undoneByLoss;
        }

        try
        {
            statementSavepoints = 0;
            isAtTestSavepoint = false;
            var hasAbandoned = Turn.Abandon() is not null;
            if (!StillOpen())
            {
                return undoneByLoss;
            }

            if (hasAbandoned && keep)
            {
                RollBackApplication();
            }

            return step();
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            // The savepoint is gone, and some providers know by themselves that the transaction is. What a lost connection had done is
            // undone.
            return !StillOpen() && undoneByLoss;
        }
        finally
        {
            Channel.Leave();
        }
    }
}
