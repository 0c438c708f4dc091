using System.Data;
using FixtureGen.AdoNet.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>How a statement runs.</summary>
internal sealed partial class SandboxSqliteCommand
{
    // A step that the connection takes itself; the command must still give a reader without rows.
    private const string Nothing = "-- done";

    /// <summary>Runs on the handle that all connections share.</summary>
    private SqliteDataReader RunShared(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        var sandbox = connection.Sandbox;
        if (refusal is not null)
        {
            throw sandbox.Refuse(new SandboxRefusedException(sandbox.Owner, text, refusal));
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
            sandbox.RefusedByDatabase(new ReadOnlyViolationException(sandbox.Owner, text));
        }

        return sandbox.Failed(text, failure);
    }
}
