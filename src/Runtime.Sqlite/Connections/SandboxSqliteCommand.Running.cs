using System.Data;
using System.Diagnostics;
using FixtureGen.AdoNet.Sql;
using FixtureGen.Sqlite.Files;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>How a statement runs.</summary>
internal sealed partial class SandboxSqliteCommand
{
    // A step that the connection takes itself; the command must still give a reader without rows.
    private const string Nothing = "-- done";

    /// <summary>A text that was refused, in pieces that are not: a dump is loaded whole, and nobody reads results of it.</summary>
    private IReadOnlyList<string>? ScriptOf()
        => refusal is not null && Parameters.Count == 0
            && base.Connection is SandboxSqliteConnection { State: ConnectionState.Open, IsShared: true, Sandbox.IsLoading: true }
                ? Script.Pieces(text, SqlGrammar.Sqlite)
                : null;

    private int RunScript(IReadOnlyList<string> pieces)
    {
        var rows = -1;
        foreach (var piece in pieces)
        {
            using var command = base.Connection!.CreateCommand();
            command.CommandText = piece;
            command.CommandTimeout = CommandTimeout;
            var changed = command.ExecuteNonQuery();
            rows = changed < 0 ? rows : Math.Max(rows, 0) + changed;
        }

        return rows;
    }

    /// <summary>Runs on the handle that all connections share.</summary>
    private SqliteDataReader RunShared(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        var sandbox = connection.Sandbox;
        if (refusal is not null)
        {
            throw sandbox.Refuse(new SandboxRefusedException(sandbox.Owner, text, refusal));
        }

        if (mayChangeSettings)
        {
            connection.WatchSettings();
        }

        if (step == TransactionStep.Begin)
        {
            connection.AwaitTurn(CommandTimeout);
        }

        Stopwatch? waiting = null;
        while (true)
        {
            bool hasFunctions;
            lock (sandbox.Gate)
            {
                sandbox.ThrowIfEnded();
                hasFunctions = IsStep || connection.TryUseFunctions(text);
                if (hasFunctions && (IsStep || connection.CanRun(text, onlyReads)))
                {
                    // A transaction that is gone by now was ended by a command that is not one of these.
                    connection.Leased.Watch(sandbox, statement: null);
                    if (!onlyReads)
                    {
                        connection.Leased.Readers.MakeRoom(connection);
                    }

                    return Run(connection, behavior);
                }
            }

            if (hasFunctions)
            {
                connection.AwaitTurn(CommandTimeout);
            }
            else
            {
                connection.AwaitFunctions(text, CommandTimeout, waiting ??= Stopwatch.StartNew());
            }
        }
    }

    private SqliteDataReader Run(SandboxSqliteConnection connection, CommandBehavior behavior)
    {
        BeOn(connection.Handle!);
        if (!IsStep)
        {
            if (!onlyReads)
            {
                connection.Leased.Settings.Use(connection.Settings);
            }

            if (withoutCheckpoints is not null)
            {
                base.CommandText = connection.InTransaction ? text : withoutCheckpoints;
            }

            return mayChangeSettings ? RunLettingPass(behavior) : base.ExecuteReader(behavior);
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

    /// <summary>Attached files are written in the test's transaction.</summary>
    private SqliteDataReader RunLettingPass(CommandBehavior behavior)
    {
        using var pass = FileGuard.LetPass();
        return base.ExecuteReader(behavior);
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
        if (mayChangeSettings)
        {
            connection.WatchSettings();
        }

        base.CommandText = step == TransactionStep.RollBack && connection.HasLostTransaction ? Nothing
            : FileStatements.MayBeIn(text) ? WithFiles(connection)
            : text;
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

    private string WithFiles(SandboxSqliteConnection connection)
    {
        if (FileStatements.WithFiles(text, connection.Handle!) is { } withFiles)
        {
            return withFiles;
        }

        return !FileStatements.IsLonger(text) ? text : throw connection.Sandbox.Refuse(new SandboxRefusedException(
            connection.Sandbox.Owner, text, "it names a file in the middle of a longer text, and the file would not be found. Send ATTACH and " +
            "VACUUM INTO as commands of their own."));
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
        connection.Leased.Watch(sandbox, text);
        if (sandbox.Isolation == Isolation.ReadOnly && failure.SqliteErrorCode == raw.SQLITE_READONLY)
        {
            sandbox.RefusedByDatabase(new ReadOnlyViolationException(sandbox.Owner, text));
        }

        return sandbox.Failed(text, failure);
    }
}
