using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Readers;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Connections;

/// <summary>How a statement runs.</summary>
internal partial class SandboxConnection
{
    internal async ValueTask<DbDataReader> ReadAsync(
        IStatement statement, CommandBehavior behavior, bool async, CancellationToken cancellationToken)
    {
        if (await TakeStepAsync(statement, async, cancellationToken).ConfigureAwait(false))
        {
            return new DataTableReader(new DataTable());
        }

        // The physical connection stays open, and what is read of a row may have to be read again when it is moved out of the way.
        var physicalBehavior = behavior & ~(CommandBehavior.CloseConnection | CommandBehavior.SequentialAccess);
        return await RunAsync(
            statement,
            async,
            async () =>
            {
                var reader = await statement.ReadAsync(async, physicalBehavior, cancellationToken).ConfigureAwait(false);
                if (settings.Dialect.HandsOutReader(statement.Traits) && !behavior.HasFlag(CommandBehavior.CloseConnection))
                {
                    var handedOut = new HandedOutReader(this, reader, statement.Text, settings.Dialect.IsDisposed);
                    Attached.Channel.HandedOut(handedOut);
                    Sandbox.Opened(OpenWorkKind.Reader, handedOut, statement.Text);
                    return reader;
                }

                var wrapped = new SandboxReader(this, reader, statement, behavior.HasFlag(CommandBehavior.CloseConnection));
                Attached.Channel.Opened(wrapped);
                Sandbox.Opened(OpenWorkKind.Reader, wrapped, statement.Text);
                return wrapped;
            },
            cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<int> RunAsync(IStatement statement, bool async, CancellationToken cancellationToken)
        => ScriptOf(statement) is { } pieces
            ? await RunScriptAsync(pieces, async, cancellationToken).ConfigureAwait(false)
            : await TakeStepAsync(statement, async, cancellationToken).ConfigureAwait(false)
            ? -1
            : await RunAsync(statement, async, () => statement.RunAsync(async, cancellationToken), cancellationToken).ConfigureAwait(false);

    /// <summary>A text that was refused, in pieces that are not: a dump is loaded whole, and nobody reads results of it.</summary>
    private IReadOnlyList<string>? ScriptOf(IStatement statement)
        => statement is SandboxCommand { Parameters.Count: 0 } && statement.Traits.Refusal is not null && sandbox is { IsLoading: true }
            ? Script.Pieces(statement.Text, settings.Dialect.Grammar)
            : null;

    private async ValueTask<int> RunScriptAsync(IReadOnlyList<string> pieces, bool async, CancellationToken cancellationToken)
    {
        var rows = -1;
        foreach (var piece in pieces)
        {
            await using var command = new SandboxCommand(this, settings.Factory.CreateCommand()!);
            command.CommandText = piece;
            var changed = await RunAsync(command, async, cancellationToken).ConfigureAwait(false);
            rows = changed < 0 ? rows : Math.Max(rows, 0) + changed;
        }

        return rows;
    }

    internal async ValueTask<object?> ScalarAsync(IStatement statement, bool async, CancellationToken cancellationToken)
        => await TakeStepAsync(statement, async, cancellationToken).ConfigureAwait(false)
            ? null
            : await RunAsync(statement, async, () => statement.ScalarAsync(async, cancellationToken), cancellationToken)
                .ConfigureAwait(false);

    internal async ValueTask PrepareAsync(IStatement statement, bool async, CancellationToken cancellationToken)
    {
        if (statement.Traits.Step is TransactionStep.None or TransactionStep.Outside)
        {
            await RunAsync(statement, async, () => statement.PrepareAsync(async, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    void IReadingConnection.ReadingFailed(string text, Exception failure)
    {
        Sandbox.Failed(text, failure);
        AfterFailure(failure);
    }

    private async ValueTask<TResult> RunAsync<TResult>(
        IStatement statement, bool async, Func<ValueTask<TResult>> run, CancellationToken cancellationToken)
    {
        await AttachAsync(async, cancellationToken).ConfigureAwait(false);
        var channel = Attached.Channel;
        try
        {
            while (true)
            {
                await channel.EnterAsync(async, cancellationToken).ConfigureAwait(false);
                try
                {
                    Sandbox.Use();
                    if (MayRun(statement))
                    {
                        await MakeRoomAsync(statement.Text, statement.Traits.OnlyReads, async, cancellationToken).ConfigureAwait(false);
                        return await RunInTurnAsync(statement, run).ConfigureAwait(false);
                    }
                }
                finally
                {
                    channel.Leave();
                }

                await TakeTurnAsync(statement.Text, async, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            if (!InTransaction)
            {
                FreeTurn();
            }
        }
    }

    /// <summary>
    /// While another connection has a transaction open, a write would become part of it, and be undone with it; so it waits.
    /// A read does not: it sees what that transaction has done so far.
    /// </summary>
    private bool MayRun(IStatement statement) => InTransaction || turn is not null || Attached.Turn.IsFree || statement.Traits.OnlyReads;

    private async ValueTask<TResult> RunInTurnAsync<TResult>(IStatement statement, Func<ValueTask<TResult>> run)
    {
        var attached = Attached;
        if (InTransaction)
        {
            transaction!.LastStatement = statement.Text;
        }

        attached.Statements++;
        UseOwnSession();
        if (transaction is not { HasEnded: false, HasFailed: true }
            && attached.Runs(statement, Session, InTransaction) is { } whyNot)
        {
            throw Sandbox.Refuse(new SandboxRefusedException(
                Sandbox.Owner, statement.Text, $"{whyNot} Use [Isolation(Isolation.Clone)]: each connection has a session of its own there."));
        }

        for (var again = false; ; again = true)
        {
            ProtectFromFailure();
            statement.Bind(attached.Physical, attached.Transaction);
            attached.Channel.Runs(statement);
            try
            {
                var result = await run().ConfigureAwait(false);
                attached.Ran(statement, Session, InTransaction);
                if (InTransaction)
                {
                    // Where a failure makes a transaction refuse what follows, nothing succeeds but going back to a savepoint, which heals
                    // it.
                    transaction!.HasFailed = false;
                }

                return result;
            }
            catch (Exception failure) when (Sandbox.Failed(statement.Text, failure))
            {
                throw;
            }
            catch (Exception failure)
            {
                AfterFailure(failure);
                if (!InTransaction && settings.Dialect.NeedsToBeOutsideTransactions(failure) is { } why)
                {
                    throw Sandbox.Refuse(new SandboxRefusedException(
                        Sandbox.Owner, statement.Text, $"{why} Use [Isolation(Isolation.Clone)].", failure));
                }

                if (attached.IsRefusedWrite(failure))
                {
                    Sandbox.RefusedByDatabase(new ReadOnlyViolationException(Sandbox.Owner, statement.Text));
                }

                // An error that the application met while reading on in a reader of the provider has been seen by nobody here.
                if (again || InTransaction || !settings.Dialect.IsPoisoned(failure))
                {
                    if (attached.Explain(failure) is { } clearer)
                    {
                        throw clearer;
                    }

                    throw;
                }
            }
        }
    }

    private void UseOwnSession()
    {
        if (keywords?.RefusedWithOthers is { } refused && Attached.IsShared)
        {
            throw Sandbox.Refuse(new InvalidOperationException(
                $"'{Sandbox.Owner}' uses a connection whose connection string says {refused}. All connections of a test share one " +
                "transaction, so it cannot be true of one of them alone. Nothing was run. Use [Isolation(Isolation.Clone)]: each " +
                "connection has a session of its own there."));
        }

        if (Attached.IsReadyFor(Session))
        {
            return;
        }

        ProtectFromFailure();
        try
        {
            Attached.Use(Session);
        }
        catch (Exception failure)
        {
            AfterFailure(failure);
            throw;
        }
    }

    private void ProtectFromFailure()
    {
        if (settings.Dialect.FailurePoisonsTransaction && !InTransaction && Attached.Transaction is not null)
        {
            Attached.BeforeStatement();
        }
    }

    private void AfterFailure(Exception failure)
    {
        if (!settings.Dialect.FailurePoisonsTransaction)
        {
            Attached.StillOpen();
        }
        else if (InTransaction)
        {
            // One that was cancelled may not have been sent at all. The commit finds out.
            transaction!.HasFailed |= failure is not OperationCanceledException;
            Attached.StillOpen();
        }
        else if (Attached.Transaction is not null)
        {
            Attached.UndoStatement(andTheOneBefore: settings.Dialect.IsPoisoned(failure));
        }
    }

    /// <summary>
    /// Waits for a reader that cannot be moved out of the way: another thread is in the middle of reading what a write of its returned.
    /// </summary>
    private async ValueTask MakeRoomAsync(string waiting, bool onlyReads, bool async, CancellationToken cancellationToken)
    {
        var channel = Attached.Channel;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (await channel.MakeRoomAsync(this, onlyReads, async, cancellationToken).ConfigureAwait(false) is { } inTheWay)
        {
            if (clock.Elapsed > TransactionTurn.Patience && !HeldByDebugger.IsAttached())
            {
                throw SandboxConflictException.OfReader(Sandbox.Owner, waiting, inTheWay, TransactionTurn.Patience);
            }

            channel.Leave();
            if (async)
            {
                await Task.Delay(1, CancellationToken.None).ConfigureAwait(false);
            }
            else
            {
                Thread.Sleep(1);
            }

            await channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
            Sandbox.Use();
        }
    }
}
