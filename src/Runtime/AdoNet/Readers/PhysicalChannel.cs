using System.Data.Common;

namespace FixtureGen.AdoNet.Readers;

/// <summary>Gives the physical connection to one statement at a time, and keeps account of the readers that are open on it.</summary>
/// <remarks>Thread safe. Whoever has entered must leave.</remarks>
internal sealed class PhysicalChannel(AdoDialect dialect)
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim use = new(1, 1);
    private readonly List<SandboxReader> readers = [];
    private HandedOutReader? handedOut;
    private IStatement? running;

    internal async ValueTask EnterAsync(bool async, CancellationToken cancellationToken)
    {
        if (use.Wait(0, CancellationToken.None))
        {
            return;
        }

        if (async)
        {
            await use.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            use.Wait(cancellationToken);
        }
    }

    internal void Leave()
    {
        running = null;
        use.Release();
    }

    /// <summary>To be called by who has entered, before a statement runs.</summary>
    internal void Runs(IStatement statement) => running = statement;

    internal void Opened(SandboxReader reader)
    {
        lock (readers)
        {
            readers.Add(reader);
        }
    }

    internal void Closed(SandboxReader reader)
    {
        lock (readers)
        {
            readers.Remove(reader);
        }
    }

    /// <summary>Remembers a reader of the provider that the application got as it is.</summary>
    internal void HandedOut(HandedOutReader reader) => handedOut = reader;

    /// <summary>
    /// Makes the physical connection ready for a statement of one connection: what others are still reading is read to its end into memory.
    /// A connection's own open reader is left alone: the provider says itself whether it allows that.
    /// </summary>
    /// <returns>The statement whose reader cannot be moved out of the way and has to be waited for; null when there is none.</returns>
    internal async ValueTask<string?> MakeRoomAsync(
        IReadingConnection? asking, bool onlyReads, bool async, CancellationToken cancellationToken)
    {
        if (handedOut is { } other)
        {
            if (!other.MakesRoomFor(asking))
            {
                return other.Text;
            }

            if (other.Reader.IsClosed)
            {
                other.Closed();
                handedOut = null;
            }
        }

        if (readers.Count > 0 && !(dialect.AllowsSeveralReaders && onlyReads))
        {
            foreach (var reader in Open())
            {
                if (!ReferenceEquals(reader.Connection, asking))
                {
                    await reader.BufferAsync(async, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return null;
    }

    /// <summary>Closes the readers of one connection.</summary>
    internal async ValueTask CloseReadersAsync(IReadingConnection of, bool async)
    {
        foreach (var reader in Open())
        {
            if (ReferenceEquals(reader.Connection, of))
            {
                await reader.CloseWithinAsync(async).ConfigureAwait(false);
            }
        }

        if (handedOut is { } other && ReferenceEquals(other.Owner, of))
        {
            handedOut = null;
            other.Closed();
            if (!other.Reader.IsClosed)
            {
                await other.Reader.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Enters at the end of a test: a statement that is still running is stopped, readers that are still open are closed.
    /// </summary>
    /// <returns>False when the statement does not stop: the physical connection cannot be used any more.</returns>
    internal bool TakeOver()
    {
        if (!use.Wait(0))
        {
            running?.Cancel();
            if (!use.Wait(StopPatience))
            {
                return false;
            }
        }

        try
        {
            foreach (var reader in Open())
            {
                Synchronous.Wait(reader.CloseWithinAsync(async: false));
            }

            handedOut?.Reader.Dispose();
        }
        catch (DbException)
        {
            // An error in rows that the test chose not to read is none of the test's. Whether the transaction still stands is found out
            // next.
        }

        handedOut = null;
        return true;
    }

    private SandboxReader[] Open()
    {
        lock (readers)
        {
            return [.. readers];
        }
    }
}
