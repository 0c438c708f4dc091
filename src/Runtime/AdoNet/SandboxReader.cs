using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;

namespace FixtureGen.AdoNet;

/// <summary>Reads what a statement returned, until another connection of the sandbox needs the physical one: the rest is then kept in memory.</summary>
internal sealed partial class SandboxReader(SandboxConnection connection, DbDataReader physical, IStatement statement, bool closesConnection)
    : DbDataReader, IDbColumnSchemaGenerator
{
    // The provider's reader, or what is left of it in memory.
    private DbDataReader current = physical;
    private Func<DbDataReader, int, object>?[] accessors = [];
    private bool isOnRow;
    private bool isClosed;
    private bool isDisposed;

    public override int Depth => current.Depth;

    public override int FieldCount => current.FieldCount;

    public override bool HasRows => current.HasRows;

    public override bool IsClosed => isClosed;

    public override int RecordsAffected => current.RecordsAffected;

    public override int VisibleFieldCount => current.VisibleFieldCount;

    internal SandboxConnection Connection => connection;

    internal string Text => statement.Text;

    private PhysicalChannel Channel { get; } = connection.Attached.Channel;

    private bool IsBuffered => current is BufferedReader;

    public override bool Read() => Synchronous.Wait(MoveAsync(toNextResult: false, async: false, CancellationToken.None));

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => MoveAsync(toNextResult: false, async: true, cancellationToken).AsTask();

    public override bool NextResult() => Synchronous.Wait(MoveAsync(toNextResult: true, async: false, CancellationToken.None));

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => MoveAsync(toNextResult: true, async: true, cancellationToken).AsTask();

    public override void Close() => Synchronous.Wait(CloseAsync(async: false));

    public override Task CloseAsync() => CloseAsync(async: true).AsTask();

    public override DataTable? GetSchemaTable() => current.GetSchemaTable();

    public ReadOnlyCollection<DbColumn> GetColumnSchema() => current.GetColumnSchema();

    public override System.Collections.IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override async ValueTask DisposeAsync()
    {
        isDisposed = true;
        await CloseAsync(async: true).ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads the rest into memory, so that the physical connection is free. To be called by who has entered the channel.</summary>
    internal async ValueTask BufferAsync(bool async, CancellationToken cancellation)
    {
        if (IsBuffered || isClosed)
        {
            return;
        }

        // It stays in the channel's account: when its connection is closed, it is.
        var source = current;
        var buffered = await BufferedReader.ReadAsync(source, accessors, isOnRow, async, cancellation).ConfigureAwait(false);
        if (buffered.Failure is { } failure)
        {
            connection.ReadingFailed(Text, failure);
        }

        current = buffered;
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

    private async ValueTask<bool> MoveAsync(bool toNextResult, bool async, CancellationToken cancellation)
    {
        await Channel.EnterAsync(async, cancellation).ConfigureAwait(false);
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

            return toNextResult ? await MoveToResultAsync(async, cancellation).ConfigureAwait(false) : await MoveToRowAsync(async, cancellation).ConfigureAwait(false);
        }
        finally
        {
            Channel.Leave();
        }
    }

    private async ValueTask<bool> MoveToRowAsync(bool async, CancellationToken cancellation)
    {
        try
        {
            return isOnRow = async ? await current.ReadAsync(cancellation).ConfigureAwait(false) : current.Read();
        }
        catch (Exception failure) when (!IsBuffered)
        {
            connection.ReadingFailed(Text, failure);
            throw;
        }
    }

    private async ValueTask<bool> MoveToResultAsync(bool async, CancellationToken cancellation)
    {
        isOnRow = false;
        accessors = [];
        try
        {
            return async ? await current.NextResultAsync(cancellation).ConfigureAwait(false) : current.NextResult();
        }
        catch (Exception failure) when (!IsBuffered)
        {
            connection.ReadingFailed(Text, failure);
            throw;
        }
    }
}
