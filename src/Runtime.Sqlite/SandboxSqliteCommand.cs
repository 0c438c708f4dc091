using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite;

/// <summary>Runs statements as they are, and turns the application's <c>BEGIN</c>, <c>COMMIT</c> and <c>ROLLBACK</c> into steps of a savepoint.</summary>
internal sealed class SandboxSqliteCommand : SqliteCommand
{
    private const string Nothing = "-- done";

    private string text = string.Empty;
    private TransactionVerb verb;
    private bool changesSettings;
    private sqlite3? preparedOn;

    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            base.CommandText = value;
            text = value ?? string.Empty;
            verb = TransactionText.Classify(text);
            changesSettings = SettingText.ChangesSettings(text);
            if (verb != TransactionVerb.None)
            {
                // The step is taken by the connection; the command itself must still give a reader without rows.
                base.CommandText = Nothing;
            }
        }
    }

    protected override SqliteDataReader? DataReader
    {
        get => base.DataReader;
        set
        {
            if (base.Connection is SandboxSqliteConnection connection)
            {
                connection.Database.Reads(this, open: value is not null);
            }

            base.DataReader = value;
        }
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (base.Connection is not SandboxSqliteConnection { State: ConnectionState.Open } connection)
        {
            return base.ExecuteReader(behavior);
        }

        if (changesSettings)
        {
            // First of all: SQLite takes some settings when a statement is prepared, whether it runs or not.
            connection.Database.SettingsChanged();
        }

        if (verb == TransactionVerb.Begin)
        {
            connection.AwaitTurn(CommandTimeout);
        }

        try
        {
            while (true)
            {
                lock (connection.Sandbox.Gate)
                {
                    if (verb != TransactionVerb.None || connection.CanRun(text))
                    {
                        return Run(connection, behavior);
                    }
                }

                connection.AwaitTurn(CommandTimeout);
            }
        }
        catch (SqliteException failure) when (connection.Sandbox.Failed(text, failure))
        {
            throw;
        }
        finally
        {
            connection.GiveUpTurn();
        }
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

    private SqliteDataReader Run(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        BeOn(connection.Handle!);
        if (changesSettings && !connection.InTransaction && SettingText.ForeignKeys(text) is { } on)
        {
            connection.Database.EnforceForeignKeys(on);
        }

        // First, because it refuses a command that lacks the connection's transaction.
        var reader = base.ExecuteReader(behavior);
        if (verb != TransactionVerb.None)
        {
            Take(connection, reader);
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

    private void Take(SandboxSqliteConnection connection, SqliteDataReader reader)
    {
        try
        {
            Take(connection);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private void Take(SandboxSqliteConnection connection)
    {
        switch (verb)
        {
            case TransactionVerb.Begin:
                connection.BeginSavepoint();
                break;
            case TransactionVerb.Commit:
                connection.CommitTransaction();
                break;
            case TransactionVerb.RollBack:
                connection.RollBackTransaction();
                break;
        }
    }
}
