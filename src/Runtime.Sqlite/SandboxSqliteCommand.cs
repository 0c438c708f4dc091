using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FixtureGen.AdoNet;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite;

/// <summary>Runs statements as they are, and turns the application's <c>BEGIN</c>, <c>COMMIT</c> and <c>ROLLBACK</c> into steps of a savepoint.</summary>
internal sealed class SandboxSqliteCommand : SqliteCommand
{
    // A step that the connection takes itself; the command must still give a reader without rows.
    private const string Nothing = "-- done";

    private string text = string.Empty;
    private TransactionStep step;
    private bool onlyReads;
    private bool readsToEnd;
    private SandboxSqliteReader? handedOut;
    private bool changesSettings;
    private sqlite3? preparedOn;
    private SandboxSqliteConnection? readOn;
    private Sandbox? readIn;

    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            base.CommandText = value;
            text = value ?? string.Empty;
            (step, onlyReads) = SqlTraits.Of(text);
            changesSettings = SettingText.ChangesSettings(text);
        }
    }

    protected override SqliteDataReader? DataReader
    {
        get => base.DataReader;
        set
        {
            base.DataReader = value;
            if (value is not null)
            {
                if (base.Connection is SandboxSqliteConnection connection)
                {
                    readOn = connection;
                    readIn = connection.Sandbox;
                    readIn.Opened(OpenWorkKind.Reader, this, text, isApplications: !readsToEnd);
                    if (!onlyReads)
                    {
                        connection.WriteBegun();
                    }
                }
            }
            else if (readIn is { } sandbox)
            {
                readIn = null;
                handedOut = null;
                var database = (SqliteDatabase)sandbox.Database;
                database.OpenWork.Closed(OpenWorkKind.Reader, this);
                // Statements after the first run as late as here.
                database.Watch(sandbox, text);
                if (!onlyReads && ReferenceEquals(readOn!.Sandbox, sandbox))
                {
                    readOn.WriteEnded();
                }
            }
        }
    }

    private bool IsStep => step is TransactionStep.Begin or TransactionStep.Commit or TransactionStep.RollBack;

    /// <summary>The connection whose reader is open.</summary>
    internal SandboxSqliteConnection? ReadsOn => readIn is null ? null : readOn;

    public override int ExecuteNonQuery() => ReadToEnd(base.ExecuteNonQuery);

    public override object? ExecuteScalar() => ReadToEnd(base.ExecuteScalar);

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (base.Connection is not SandboxSqliteConnection { State: ConnectionState.Open } connection)
        {
            return base.ExecuteReader(behavior);
        }

        try
        {
            return connection.IsShared ? RunShared(connection, behavior) : RunAlone(connection, behavior);
        }
        catch (SqliteException failure) when (IsRemembered(connection, failure))
        {
            throw;
        }
        catch (SqliteException failure) when (connection.IsShared && !connection.InTransaction && SandboxHint.Of(failure, connection.Sandbox) is { } hint)
        {
            throw hint;
        }
        finally
        {
            connection.GiveUpTurn();
        }
    }

    /// <summary>Makes the reader independent of what other connections write. To be called under the sandbox's gate.</summary>
    internal void StepAside() => handedOut?.StepAside();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        if (!onlyReads || base.Connection is not SandboxSqliteConnection { State: ConnectionState.Open, IsShared: true } connection)
        {
            return ExecuteReader(behavior);
        }

        // The reader behind it may be closed before the one that the application has.
        var reader = ExecuteReader(behavior & ~CommandBehavior.CloseConnection);
        return handedOut = new SandboxSqliteReader(connection, this, reader, behavior.HasFlag(CommandBehavior.CloseConnection));
    }

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!onlyReads && !IsStep && base.Connection is SandboxSqliteConnection { State: ConnectionState.Open, IsShared: true } connection)
        {
            await connection.AwaitTurnAsync(text, CommandTimeout, cancellationToken).ConfigureAwait(false);
        }

        // As in the provider itself, the statement runs on this thread.
        return ExecuteDbDataReader(behavior);
    }

    public override void Prepare()
    {
        if (base.Connection is SandboxSqliteConnection { Handle: { } handle })
        {
            BeOn(handle);
        }

        base.Prepare();
    }

    /// <summary>Closes what is still being read. False when that failed: work that outlived its test may be reading on another thread.</summary>
    internal bool TryCloseReader()
    {
        try
        {
            base.DataReader?.Dispose();
            return true;
        }
        catch (Exception)
        {
            // Whatever it says: the test that left the reader is over, and the caller throws the database away.
            return false;
        }
    }

    /// <summary>Runs with a reader that the application does not get.</summary>
    private TResult ReadToEnd<TResult>(Func<TResult> run)
    {
        readsToEnd = true;
        try
        {
            return run();
        }
        finally
        {
            readsToEnd = false;
        }
    }

    /// <summary>Runs on the handle that all connections share.</summary>
    private SqliteDataReader RunShared(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        var sandbox = connection.Sandbox;
        if (step == TransactionStep.Refused)
        {
            throw sandbox.Refuse(SandboxRefusedException.OfTransactionText(sandbox.Owner, text));
        }

        if (changesSettings)
        {
            // First of all: SQLite takes some settings when a statement is prepared, whether it runs or not.
            connection.SettingsChanged();
        }

        if (step == TransactionStep.Begin)
        {
            connection.AwaitTurn(CommandTimeout);
        }

        while (true)
        {
            lock (sandbox.Gate)
            {
                sandbox.ThrowIfEnded();
                if (IsStep || connection.CanRun(text, onlyReads))
                {
                    // A transaction that is gone by now was ended by a command that is not one of these.
                    connection.Database.Watch(sandbox, statement: null);
                    if (!onlyReads)
                    {
                        connection.Database.Readers.MakeRoomFor(connection);
                    }

                    return Run(connection, behavior);
                }
            }

            connection.AwaitTurn(CommandTimeout);
        }
    }

    private SqliteDataReader Run(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        BeOn(connection.Handle!);
        if (changesSettings && !connection.InTransaction && SettingText.ForeignKeys(text) is { } on)
        {
            connection.Database.EnforceForeignKeys(on);
        }

        if (!IsStep)
        {
            return base.ExecuteReader(behavior);
        }

        base.CommandText = Nothing;
        // First, because it refuses a command that lacks the connection's transaction.
        var reader = base.ExecuteReader(behavior);
        try
        {
            Take(connection);
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private void Take(SandboxSqliteConnection connection)
    {
        switch (step)
        {
            case TransactionStep.Begin:
                connection.BeginSavepoint();
                break;
            case TransactionStep.Commit:
                connection.CommitTransaction();
                break;
            case TransactionStep.RollBack:
                connection.RollBackTransaction();
                break;
        }
    }

    /// <summary>Runs on the connection's own session, where a transaction is what it says.</summary>
    private SqliteDataReader RunAlone(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        BeOn(connection.Handle!);
        if (changesSettings)
        {
            connection.SettingsChanged();
        }

        base.CommandText = step == TransactionStep.RollBack && connection.HasLostTransaction ? Nothing : text;
        var reader = base.ExecuteReader(behavior);
        if (step == TransactionStep.Begin)
        {
            connection.TransactionBegun();
        }
        else if (IsStep)
        {
            connection.TransactionEnded();
        }

        return reader;
    }

    /// <summary>Prepared statements belong to one database, and a connection may be opened on another one in the next test.</summary>
    private void BeOn(sqlite3 handle)
    {
        if (!ReferenceEquals(preparedOn, handle))
        {
            if (preparedOn is not null)
            {
                var current = base.CommandText;
                base.CommandText = string.Empty;
                base.CommandText = current;
            }

            preparedOn = handle;
        }
    }

    /// <summary>Tells the sandbox of a failure. Always false, so that it can stand in an exception filter.</summary>
    private bool IsRemembered(SandboxSqliteConnection connection, SqliteException failure)
    {
        var sandbox = connection.Sandbox;
        connection.Database.Watch(sandbox, text);
        if (sandbox.Isolation == Isolation.ReadOnly && failure.SqliteErrorCode == raw.SQLITE_READONLY)
        {
            sandbox.Refuse(new ReadOnlyViolationException(sandbox.Owner, text));
        }

        return sandbox.Failed(text, failure);
    }
}
