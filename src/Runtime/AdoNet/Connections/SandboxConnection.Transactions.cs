using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Readers;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Connections;

/// <summary>The application's transactions: savepoints of the sandbox's own.</summary>
internal partial class SandboxConnection
{
    private ApplicationTransaction? transaction;
    private TransactionTurn.Ticket? turn;
    private bool isEnlisted;

    internal bool InTransaction => transaction is { HasEnded: false };

    public override void EnlistTransaction(System.Transactions.Transaction? transaction)
    {
        if (transaction is not null)
        {
            Synchronous.Wait(EnlistAsync(transaction, async: false, CancellationToken.None));
        }
    }

    /// <summary>Commits the open transaction.</summary>
    internal async ValueTask CommitAsync(ApplicationTransaction? own, bool async)
    {
        var committing = RequireOpen(own, "commit");
        var channel = Attached.Channel;
        await channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
        try
        {
            Sandbox.Use();
            await MakeRoomAsync("COMMIT", onlyReads: false, async, CancellationToken.None).ConfigureAwait(false);
            committing.EndOn(Attached, commit: true);
        }
        catch (Exception failure) when (Sandbox.Failed("COMMIT", failure))
        {
            throw;
        }
        finally
        {
            channel.Leave();
            FreeTurn();
        }
    }

    /// <summary>Undoes the open transaction; one that the test's end has undone already is left alone.</summary>
    internal async ValueTask RollBackAsync(bool async, ApplicationTransaction? own = null)
    {
        if (transaction is { WasAbandoned: true })
        {
            return;
        }

        var undoing = RequireOpen(own, "rollback");
        var channel = Attached.Channel;
        await channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
        try
        {
            if (undoing.HasEnded)
            {
                return;
            }

            Sandbox.Use();
            await MakeRoomAsync("ROLLBACK", onlyReads: false, async, CancellationToken.None).ConfigureAwait(false);
            undoing.EndOn(Attached, commit: false);
        }
        finally
        {
            channel.Leave();
            FreeTurn();
        }
    }

    /// <summary>Runs one of the application's own savepoint operations.</summary>
    internal async ValueTask SavepointAsync(string statement, bool async, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand();
        command.CommandText = statement;
        if (async)
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            command.ExecuteNonQuery();
        }
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
        => Synchronous.Wait(BeginAsync(isolationLevel, "BeginTransaction", async: false, CancellationToken.None));

    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(
        IsolationLevel isolationLevel, CancellationToken cancellationToken)
        => await BeginAsync(isolationLevel, "BeginTransaction", async: true, cancellationToken).ConfigureAwait(false);

    private async ValueTask<SandboxTransaction> BeginAsync(
        IsolationLevel level, string begunBy, bool async, CancellationToken cancellationToken)
    {
        if (InTransaction)
        {
            throw new InvalidOperationException("A transaction is already in progress on this connection; transactions cannot be nested.");
        }

        await AttachAsync(async, cancellationToken).ConfigureAwait(false);
        var attached = Attached;
        await TakeTurnAsync(begunBy, async, cancellationToken).ConfigureAwait(false);
        await attached.Channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
        try
        {
            Sandbox.Use();
            await MakeRoomAsync(begunBy, onlyReads: false, async, cancellationToken).ConfigureAwait(false);
            UseOwnSession();
            attached.BeginApplication(level, Session);
            transaction = new(this, begunBy);
            attached.Turn.Begin(transaction);
            Sandbox.Opened(OpenWorkKind.Transaction, transaction);
            return new(this, transaction, level);
        }
        finally
        {
            attached.Channel.Leave();
            if (!InTransaction)
            {
                FreeTurn();
            }
        }
    }

    /// <summary>Does what a text asks of the transaction, in place of the statement.</summary>
    /// <returns>False when it asks nothing: the statement is to run.</returns>
    private async ValueTask<bool> TakeStepAsync(IStatement statement, bool async, CancellationToken cancellationToken)
    {
        switch (statement.Traits.Step)
        {
            case TransactionStep.None or TransactionStep.Outside:
                return false;
            case TransactionStep.Begin:
                await BeginAsync(IsolationLevel.Unspecified, statement.Text, async, cancellationToken).ConfigureAwait(false);
                await SetTransactionAsync(statement.Text, async, cancellationToken).ConfigureAwait(false);
                return true;
            case TransactionStep.Commit or TransactionStep.RollBack when !InTransaction && transaction is not { WasAbandoned: true }
                && settings.Dialect.EndsNothingInSilence:
                return true;
            case TransactionStep.Commit:
                await CommitAsync(own: null, async).ConfigureAwait(false);
                return true;
            case TransactionStep.RollBack:
                await RollBackAsync(async).ConfigureAwait(false);
                return true;
            case TransactionStep.Setting:
                await SetTransactionAsync(statement.Text, async, cancellationToken).ConfigureAwait(false);
                return true;
            default:
                throw Sandbox.Refuse(new SandboxRefusedException(Sandbox.Owner, statement.Text, statement.Traits.Refusal!));
        }
    }

    /// <summary>Sets what a text says of the open transaction. Where none is open it says nothing to anybody.</summary>
    private async ValueTask SetTransactionAsync(string text, bool async, CancellationToken cancellationToken)
    {
        if (!InTransaction || settings.Dialect.TransactionModes(text) is not { } modes)
        {
            return;
        }

        var attached = Attached;
        await attached.Channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
        try
        {
            Sandbox.Use();
            await MakeRoomAsync(text, onlyReads: false, async, cancellationToken).ConfigureAwait(false);
            UseOwnSession();
            attached.SetTransaction(modes);
        }
        catch (DbException failure)
        {
            AfterFailure(failure);
            throw;
        }
        finally
        {
            attached.Channel.Leave();
        }
    }

    private ApplicationTransaction RequireOpen(ApplicationTransaction? own, string what)
    {
        var open = own ?? transaction;
        if (open is { WasAbandoned: true })
        {
            throw new InvalidOperationException($"The transaction was rolled back when '{sandbox?.Owner}' ended. Commit it before the " +
                "test returns.");
        }

        if (database is null && state != ConnectionState.Open)
        {
            throw NotOpen();
        }

        return open is { HasEnded: false }
            ? open
            : throw new InvalidOperationException(
                $"There is no transaction to {what}: it has been committed or rolled back already, or none was begun.");
    }

    private async ValueTask TakeTurnAsync(string waiting, bool async, CancellationToken cancellationToken)
    {
        if (turn is not null)
        {
            return;
        }

        Sandbox.ThrowIfEnded();
        var waitingFor = Attached.Turn;
        turn = await waitingFor.TakeAsync(async, cancellationToken).ConfigureAwait(false)
            ?? throw SandboxConflictException.OfTransaction(
                Sandbox.Owner, waiting, waitingFor.Current?.ToString() ?? "about to begin", TransactionTurn.Patience);
    }

    private void FreeTurn()
    {
        turn?.Free();
        turn = null;
    }
}
