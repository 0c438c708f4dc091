using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FixtureGen.AdoNet;
using FixtureGen.AdoNet.Sql;
using FixtureGen.Sqlite.Databases;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>
/// Runs statements as they are, and turns the application's <c>BEGIN</c>, <c>COMMIT</c> and <c>ROLLBACK</c> into steps of a savepoint.
/// </summary>
internal sealed partial class SandboxSqliteCommand : SqliteCommand, IOpenReader
{
    private string text = string.Empty;
    private TransactionStep step;
    private bool onlyReads;
    private string? refusal;
    private bool readsToEnd;
    private SandboxSqliteReader? handedOut;
    private bool mayChangeSettings;
    private string? withoutCheckpoints;
    private sqlite3? preparedOn;
    private SandboxSqliteConnection? readOn;
    private Sandbox? readIn;

    /// <summary>Declared here for those that look for it by reflection: the base classes have two of this name.</summary>
    public override SqliteConnection? Connection
    {
        get => base.Connection;
        set => base.Connection = value;
    }

    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            base.CommandText = value;
            text = value ?? string.Empty;
            (step, onlyReads, refusal) = AdoDialect.Sqlite.TraitsOf(text);
            mayChangeSettings = SettingText.MayChangeSettings(text);
            withoutCheckpoints = SettingText.WithoutCheckpoints(text);
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

    SqliteConnection? IOpenReader.ReadsOn => readIn is null ? null : readOn;

    public override int ExecuteNonQuery() => ScriptOf() is { } pieces ? RunScript(pieces) : ReadToEnd(base.ExecuteNonQuery);

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
        catch (SqliteException failure)
            when (connection.IsShared && !connection.InTransaction && SandboxHint.Of(failure, connection.Sandbox) is { } hint)
        {
            throw hint;
        }
        finally
        {
            connection.GiveUpTurn();
        }
    }

    void IOpenReader.StepAside() => handedOut?.StepAside();

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
        if (base.Connection is SandboxSqliteConnection { Handle: { } handle } connection)
        {
            BeOn(handle);
            if (mayChangeSettings)
            {
                connection.WatchSettings();
            }

            if (connection.IsShared)
            {
                lock (connection.Sandbox.Gate)
                {
                    connection.TryUseFunctions(text);
                    base.Prepare();
                    return;
                }
            }
        }

        base.Prepare();
    }

    bool IOpenReader.TryClose()
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
}
