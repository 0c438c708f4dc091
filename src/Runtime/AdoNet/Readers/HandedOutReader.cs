using System.Data.Common;

namespace FixtureGen.AdoNet.Readers;

/// <summary>A reader of the provider that the application got as it is, and closes without a word to the sandbox.</summary>
/// <remarks>
/// A provider may use one object for the readers of all statements of a connection. Who closes a reader and disposes it afterwards, as
/// Entity Framework does, would then dispose the next statement's. So another connection waits until it is disposed; who never does that
/// has it let go after a while.
/// </remarks>
/// <param name="owner">The connection that runs the statement.</param>
/// <param name="reader">The provider's reader.</param>
/// <param name="text">The statement.</param>
/// <param name="isDisposed">Tells whether a closed reader has been disposed, too.</param>
internal sealed class HandedOutReader(
    IReadingConnection owner, DbDataReader reader, string text, Func<DbDataReader, bool> isDisposed) : IClosedUnseen
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(100);

    private long? closedSince;

    internal IReadingConnection Owner { get; } = owner;

    internal DbDataReader Reader { get; } = reader;

    internal string Text { get; } = text;

    public bool IsClosed => Reader.IsClosed;

    /// <summary>
    /// Whether a statement of a connection may run now. Its own may: one thread at a time uses it, and the provider says itself what it
    /// allows.
    /// </summary>
    internal bool MakesRoomFor(IReadingConnection? asking)
    {
        if (ReferenceEquals(Owner, asking))
        {
            return true;
        }

        if (!IsClosed)
        {
            return false;
        }

        closedSince ??= TimeProvider.System.GetTimestamp();
        return isDisposed(Reader) || TimeProvider.System.GetElapsedTime(closedSince.Value) > LongEnough;
    }

    /// <summary>Notes that it is closed, when that is found out.</summary>
    internal void Closed() => Owner.Sandbox.Closed(OpenWorkKind.Reader, this);
}
