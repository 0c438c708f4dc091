using System.Collections.ObjectModel;
using System.Data.Common;

namespace FixtureGen.AdoNet.Readers;

/// <summary>
/// Reads what a statement returned, until another connection of the sandbox needs the physical one: the rest is then kept in memory.
/// </summary>
internal sealed class SandboxReader(IReadingConnection connection, DbDataReader physical, IStatement statement, bool closesConnection)
    : MovableReader, IDbColumnSchemaGenerator
{
    // The provider's reader, or what is left of it in memory.
    private DbDataReader current = physical;
    private Func<DbDataReader, int, object>?[] accessors = [];
    private bool isOnRow;
    private bool isClosed;
    private bool isDisposed;

    public override bool IsClosed => isClosed;

    internal IReadingConnection Connection => connection;

    internal string Text => statement.Text;

    protected override DbDataReader Source => current;

    private PhysicalChannel Channel { get; } = connection.Channel;

    private bool IsBuffered => current is BufferedReader;

    public override bool Read() => Synchronous.Wait(MoveAsync(toNextResult: false, async: false, CancellationToken.None));

    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
        => MoveAsync(toNextResult: false, async: true, cancellationToken).AsTask();

    public override bool NextResult() => Synchronous.Wait(MoveAsync(toNextResult: true, async: false, CancellationToken.None));

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken)
        => MoveAsync(toNextResult: true, async: true, cancellationToken).AsTask();

    public override void Close() => Synchronous.Wait(CloseAsync(async: false));

    public override Task CloseAsync() => CloseAsync(async: true).AsTask();

    public ReadOnlyCollection<DbColumn> GetColumnSchema()
    {
        lock (SourceGate)
        {
            return current.GetColumnSchema();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        isDisposed = true;
        await CloseAsync(async: true).ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads the rest into memory, so that the physical connection is free. To be called by who has entered the channel.</summary>
    internal async ValueTask BufferAsync(bool async, CancellationToken cancellationToken)
    {
        if (IsBuffered || isClosed)
        {
            return;
        }

        // It stays in the channel's account: when its connection is closed, it is.
        var source = current;
        BufferedReader buffered;
        lock (SourceGate)
        {
            // The application may be reading values of the row at this moment; from here on it does so from memory.
            current = buffered = new(source, accessors, isOnRow);
        }

        await buffered.ReadToEndAsync(source, accessors, async, cancellationToken).ConfigureAwait(false);
        if (buffered.Failure is { } failure)
        {
            connection.ReadingFailed(Text, failure);
        }

        if (async)
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            source.Dispose();
        }
    }

    /// <summary>Closes the provider's reader. To be called by who has entered the channel.</summary>
    internal async ValueTask CloseWithinAsync(bool async)
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        Channel.Closed(this);
        connection.Sandbox.Closed(OpenWorkKind.Reader, this);
        try
        {
            if (async)
            {
                await current.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                current.Dispose();
            }
        }
        catch (DbException failure)
        {
            // What was not read may hold an error, and closing meets it.
            connection.ReadingFailed(Text, failure);
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            isDisposed = true;
            Close();
        }

        base.Dispose(disposing);
    }

    /// <summary>Remembered, so that rows kept in memory hold what the application will ask for.</summary>
    protected override void ReadsAs<T>(int ordinal)
    {
        if (accessors.Length == 0)
        {
            accessors = new Func<DbDataReader, int, object>?[current.FieldCount];
        }

        if ((uint)ordinal < (uint)accessors.Length)
        {
            accessors[ordinal] ??= Accessor<T>.Read;
        }
    }

    private async ValueTask CloseAsync(bool async)
    {
        if (isClosed)
        {
            return;
        }

        await Channel.EnterAsync(async, CancellationToken.None).ConfigureAwait(false);
        try
        {
            await CloseWithinAsync(async).ConfigureAwait(false);
        }
        finally
        {
            Channel.Leave();
        }

        if (closesConnection)
        {
            if (async)
            {
                await connection.CloseAsync().ConfigureAwait(false);
            }
            else
            {
                connection.Close();
            }
        }
    }

    private async ValueTask<bool> MoveAsync(bool toNextResult, bool async, CancellationToken cancellationToken)
    {
        await Channel.EnterAsync(async, cancellationToken).ConfigureAwait(false);
        try
        {
            if (isClosed)
            {
                connection.Sandbox.ThrowIfEnded();
                ObjectDisposedException.ThrowIf(isDisposed, this);
                throw new InvalidOperationException("The reader is closed.");
            }

            if (!IsBuffered)
            {
                connection.Sandbox.ThrowIfEnded();
                Channel.Runs(statement);
            }

            return toNextResult
                ? await MoveToResultAsync(async, cancellationToken).ConfigureAwait(false)
                : await MoveToRowAsync(async, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Channel.Leave();
        }
    }

    private async ValueTask<bool> MoveToRowAsync(bool async, CancellationToken cancellationToken)
    {
        try
        {
            return isOnRow = async ? await current.ReadAsync(cancellationToken).ConfigureAwait(false) : current.Read();
        }
        catch (Exception failure) when (!IsBuffered)
        {
            connection.ReadingFailed(Text, failure);
            throw;
        }
    }

    private async ValueTask<bool> MoveToResultAsync(bool async, CancellationToken cancellationToken)
    {
        isOnRow = false;
        accessors = [];
        try
        {
            return async ? await current.NextResultAsync(cancellationToken).ConfigureAwait(false) : current.NextResult();
        }
        catch (Exception failure) when (!IsBuffered)
        {
            connection.ReadingFailed(Text, failure);
            throw;
        }
    }

    private static class Accessor<T>
    {
        internal static readonly Func<DbDataReader, int, object> Read = static (reader, ordinal) => reader.GetFieldValue<T>(ordinal)!;
    }
}
