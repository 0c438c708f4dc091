namespace FixtureGen.AdoNet.Connections;

/// <summary>
/// Lets one connection at a time have a transaction open: savepoints are a stack, and two of them cannot be ended in any order.
/// </summary>
internal sealed class TransactionTurn
{
    /// <summary>
    /// How long a connection waits for its turn. Long enough for parallel work, short enough for a test that waits for itself.
    /// </summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly object gate = new();
    private SemaphoreSlim slot = new(1, 1);

    /// <summary>The transaction that is open, or null. Read and written by whoever uses the physical connection.</summary>
    internal ApplicationTransaction? Current { get; private set; }

    /// <summary>Whether no transaction is open and none is about to begin.</summary>
    internal bool IsFree => slot.CurrentCount > 0;

    /// <summary>Waits for the turn.</summary>
    /// <returns>What frees it again; null when it did not come in time.</returns>
    internal async ValueTask<Ticket?> TakeAsync(bool async, CancellationToken cancellationToken)
    {
        SemaphoreSlim taking;
        lock (gate)
        {
            taking = slot;
        }

        var taken = async
            ? await taking.WaitAsync(HeldByDebugger.OrNever(Patience), cancellationToken).ConfigureAwait(false)
            : taking.Wait(HeldByDebugger.OrNever(Patience), cancellationToken);
        return taken ? new(taking) : null;
    }

    internal void Begin(ApplicationTransaction transaction) => Current = transaction;

    internal void End(ApplicationTransaction transaction)
    {
        transaction.End();
        if (ReferenceEquals(Current, transaction))
        {
            Current = null;
        }
    }

    /// <summary>Takes the transaction from whoever has it: its test has ended.</summary>
    /// <returns>The transaction, or null when none was open.</returns>
    internal ApplicationTransaction? Abandon()
    {
        lock (gate)
        {
            var abandoned = Current;
            Current = null;
            abandoned?.Abandon();
            if (slot.CurrentCount == 0)
            {
                slot = new(1, 1);
            }

            return abandoned;
        }
    }

    /// <summary>The right to have a transaction open.</summary>
    internal sealed class Ticket(SemaphoreSlim slot)
    {
        private SemaphoreSlim? slot = slot;

        internal void Free() => Interlocked.Exchange(ref slot, null)?.Release();
    }
}
