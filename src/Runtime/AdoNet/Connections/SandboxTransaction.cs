using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Readers;

namespace FixtureGen.AdoNet.Connections;

/// <summary>
/// What the application gets for a transaction. Its commit is a commit to all that the test can see; its rollback undoes its own part only.
/// </summary>
internal sealed class SandboxTransaction(SandboxConnection connection, ApplicationTransaction transaction, IsolationLevel level)
    : DbTransaction
{
    private bool isDisposed;

    /// <summary>What was asked for. The sandbox has one transaction, whose level is that of the database.</summary>
    public override IsolationLevel IsolationLevel => level == IsolationLevel.Unspecified ? IsolationLevel.ReadCommitted : level;

    public override bool SupportsSavepoints => true;

    protected override DbConnection? DbConnection
        => transaction.HasEnded && !connection.Settings.Dialect.KeepsConnectionOfEndedTransaction ? null : connection;

    public override void Commit() => Synchronous.Wait(connection.CommitAsync(transaction, async: false));

    public override async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await connection.CommitAsync(transaction, async: true).ConfigureAwait(false);
    }

    public override void Rollback() => Synchronous.Wait(connection.RollBackAsync(async: false, transaction));

    public override async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await connection.RollBackAsync(async: true, transaction).ConfigureAwait(false);
    }

    public override void Save(string savepointName) => Synchronous.Wait(SaveAsync(savepointName, async: false, CancellationToken.None));

    public override Task SaveAsync(string savepointName, CancellationToken cancellationToken = default)
        => SaveAsync(savepointName, async: true, cancellationToken).AsTask();

    public override void Rollback(string savepointName)
        => Synchronous.Wait(RollbackAsync(savepointName, async: false, CancellationToken.None));

    public override Task RollbackAsync(string savepointName, CancellationToken cancellationToken = default)
        => RollbackAsync(savepointName, async: true, cancellationToken).AsTask();

    public override void Release(string savepointName)
        => Synchronous.Wait(ReleaseAsync(savepointName, async: false, CancellationToken.None));

    public override Task ReleaseAsync(string savepointName, CancellationToken cancellationToken = default)
        => ReleaseAsync(savepointName, async: true, cancellationToken).AsTask();

    public override async ValueTask DisposeAsync()
    {
        await DisposeAsync(async: true).ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    internal ApplicationTransaction Underlying => transaction;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Synchronous.Wait(DisposeAsync(async: false));
        }

        base.Dispose(disposing);
    }

    private async ValueTask DisposeAsync(bool async)
    {
        if (!isDisposed)
        {
            isDisposed = true;
            if (!transaction.HasEnded && connection.State == ConnectionState.Open && !connection.Sandbox.HasEnded)
            {
                await connection.RollBackAsync(async, transaction).ConfigureAwait(false);
            }
        }
    }

    private ValueTask SaveAsync(string name, bool async, CancellationToken cancellationToken)
        => connection.SavepointAsync(connection.Settings.Dialect.Save(connection.Settings.Dialect.Quote(name)), async, cancellationToken);

    private async ValueTask RollbackAsync(string name, bool async, CancellationToken cancellationToken)
    {
        await connection.SavepointAsync(
            connection.Settings.Dialect.RollBackTo(connection.Settings.Dialect.Quote(name)), async, cancellationToken)
                .ConfigureAwait(false);
        transaction.HasFailed = false;
    }

    private async ValueTask ReleaseAsync(string name, bool async, CancellationToken cancellationToken)
    {
        if (connection.Settings.Dialect.Release(connection.Settings.Dialect.Quote(name)) is { } release)
        {
            await connection.SavepointAsync(release, async, cancellationToken).ConfigureAwait(false);
        }
    }
}
