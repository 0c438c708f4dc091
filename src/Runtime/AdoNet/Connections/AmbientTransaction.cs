using System.Collections.Concurrent;
using System.Transactions;
using FixtureGen.AdoNet.Readers;

namespace FixtureGen.AdoNet.Connections;

/// <summary>Ends a transaction of the sandbox when the scope that it belongs to is completed or abandoned.</summary>
internal sealed class AmbientTransaction : ISinglePhaseNotification
{
    // By the identifier of the transaction: Transaction.Current gives a new object for the same one.
    private static readonly ConcurrentDictionary<(string Transaction, AdoDatabase Database), AmbientTransaction> Enlisted = new();

    private readonly string id;
    private readonly AdoDatabase database;
    private readonly ApplicationTransaction transaction;
    private readonly Sandbox sandbox;
    private readonly TransactionTurn.Ticket turn;

    private AmbientTransaction(
        string id, AdoDatabase database, ApplicationTransaction transaction, Sandbox sandbox, TransactionTurn.Ticket turn)
    {
        this.id = id;
        this.database = database;
        this.transaction = transaction;
        this.sandbox = sandbox;
        this.turn = turn;
    }

    /// <summary>The transaction that stands for an ambient one on a database; null when no connection has enlisted yet.</summary>
    internal static ApplicationTransaction? Find(Transaction ambient, AdoDatabase database)
        => Enlisted.TryGetValue((ambient.TransactionInformation.LocalIdentifier, database), out var found) && !found.transaction.HasEnded
            ? found.transaction
            : null;

    internal static void Enlist(
        Transaction ambient, AdoDatabase database, ApplicationTransaction transaction, Sandbox sandbox, TransactionTurn.Ticket turn)
    {
        var enlistment = new AmbientTransaction(ambient.TransactionInformation.LocalIdentifier, database, transaction, sandbox, turn);
        Enlisted[(enlistment.id, database)] = enlistment;
        ambient.EnlistVolatile(enlistment, EnlistmentOptions.None);
    }

    public void SinglePhaseCommit(SinglePhaseEnlistment singlePhaseEnlistment)
    {
        try
        {
            End(commit: true);
            singlePhaseEnlistment.Committed();
        }
        catch (Exception failure)
        {
            // It reaches the application as the inner exception of the scope's TransactionAbortedException.
            singlePhaseEnlistment.Aborted(failure);
        }
    }

    public void Prepare(PreparingEnlistment preparingEnlistment) => preparingEnlistment.Prepared();

    public void Commit(Enlistment enlistment)
    {
        End(commit: true);
        enlistment.Done();
    }

    public void Rollback(Enlistment enlistment)
    {
        End(commit: false);
        enlistment.Done();
    }

    public void InDoubt(Enlistment enlistment)
    {
        End(commit: false);
        enlistment.Done();
    }

    private void End(bool commit)
    {
        Enlisted.TryRemove((id, database), out _);
        Synchronous.Wait(database.Channel.EnterAsync(async: false, CancellationToken.None));
        try
        {
            if (transaction.HasEnded)
            {
                return;
            }

            sandbox.Use();
            Synchronous.Wait(database.Channel.MakeRoomAsync(asking: null, onlyReads: false, async: false, CancellationToken.None));
            transaction.EndOn(database, commit);
        }
        finally
        {
            database.Channel.Leave();
            turn.Free();
        }
    }
}
