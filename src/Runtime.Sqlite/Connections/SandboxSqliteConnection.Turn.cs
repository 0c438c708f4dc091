using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Connections;

/// <summary>The turn to write: on a real database too, one connection at a time has it.</summary>
internal partial class SandboxSqliteConnection
{
    private SemaphoreSlim? slot;
    private int writes;

    /// <summary>
    /// Waits for another connection's transaction to end. Not to be called while holding the sandbox's gate, which that one needs.
    /// </summary>
    internal void AwaitTurn(int timeout)
    {
        if (InTransaction)
        {
            throw new SqliteException("SQLite Error 1: 'cannot start a transaction within a transaction'.", raw.SQLITE_ERROR);
        }

        sandbox!.Use();
        if (slot is null)
        {
            var turn = Leased.TransactionSlot;
            TakeSlot(turn, turn.Wait(Patience(timeout)), timeout);
        }
    }

    /// <summary>Waits without a thread until a text that may write can run.</summary>
    internal async ValueTask AwaitTurnAsync(string text, int timeout, CancellationToken cancellationToken)
    {
        lock (sandbox!.Gate)
        {
            sandbox.ThrowIfEnded();
            if (CanRun(text, onlyReads: false))
            {
                return;
            }
        }

        var turn = Leased.TransactionSlot;
        TakeSlot(turn, await turn.WaitAsync(Patience(timeout), cancellationToken).ConfigureAwait(false), timeout);
    }

    /// <summary>
    /// Whether a text may run now. A write takes the turn, and keeps it while rows that it returns are read: in another connection's
    /// transaction it would be undone with it, and of two writes at once SQLite can take back the wrong one when a third fails. On a real
    /// database it waits, too. To be called under the sandbox's gate.
    /// </summary>
    internal bool CanRun(string text, bool onlyReads) => onlyReads || slot is not null || TryTakeTurn() || Leased.OnlyReads(text);

    /// <summary>Lets the next one go on when this connection had its turn, has no transaction open and is done writing.</summary>
    internal void GiveUpTurn()
    {
        if (!InTransaction && writes == 0)
        {
            FreeSlot();
        }
    }

    /// <summary>Notes that rows which a write returns are being read.</summary>
    internal void WriteBegun() => writes++;

    /// <summary>Notes that a write is done.</summary>
    internal void WriteEnded()
    {
        writes--;
        GiveUpTurn();
    }

    private static TimeSpan Patience(int seconds) => seconds == 0
        ? Timeout.InfiniteTimeSpan
        : HeldByDebugger.OrNever(TimeSpan.FromSeconds(seconds));

    private bool TryTakeTurn()
    {
        var turn = Leased.TransactionSlot;
        if (!turn.Wait(0))
        {
            return false;
        }

        slot = turn;
        return true;
    }

    private void TakeSlot(SemaphoreSlim turn, bool taken, int seconds)
    {
        if (!taken)
        {
            throw new SqliteException(
                $"SQLite Error 5: 'database is locked'. Another connection of '{sandbox!.Owner}' has had a transaction open for " +
                $"{seconds} s, or has not read " +
                "all rows that its write returned. It would block this one on a real database, too. Commit or dispose it first.",
                raw.SQLITE_BUSY);
        }

        slot = turn;
    }

    private void FreeSlot()
    {
        slot?.Release();
        slot = null;
    }
}
