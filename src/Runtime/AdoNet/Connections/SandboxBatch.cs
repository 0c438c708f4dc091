using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet.Readers;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Connections;

/// <summary>
/// A batch of the provider, run on the physical connection of the sandbox. Its commands and parameters are the provider's own.
/// </summary>
internal sealed class SandboxBatch(SandboxConnection connection, DbBatch batch) : DbBatch, IStatement
{
    private SandboxConnection? connection = connection;
    private DbTransaction? transaction;

    public override int Timeout
    {
        get => batch.Timeout;
        set => batch.Timeout = value;
    }

    string IStatement.Text => string.Join(";" + Environment.NewLine, batch.BatchCommands.Select(static command => command.CommandText));

    SqlTraits IStatement.Traits => Owner.Settings.Dialect.TraitsOf(((IStatement)this).Text);

    protected override DbBatchCommandCollection DbBatchCommands => batch.BatchCommands;

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => connection = value switch
        {
            null => null,
            SandboxConnection ours => ours,
            _ =>
                throw new InvalidOperationException(
                    $"A batch that was made by a connection of a sandbox cannot run on a '{value.GetType()}'."),
        };
    }

    protected override DbTransaction? DbTransaction
    {
        get => transaction;
        set => transaction = value is null or SandboxTransaction
            ? value
            : throw new InvalidOperationException(
                $"A batch of a sandbox cannot run in a '{value.GetType()}'; give it the transaction that its connection began.");
    }

    private SandboxConnection Owner => connection ?? throw new InvalidOperationException("The batch has no connection.");

    public override void Cancel() => batch.Cancel();

    public override int ExecuteNonQuery() => Synchronous.Wait(Owner.RunAsync(this, async: false, CancellationToken.None));

    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken = default)
        => Owner.RunAsync(this, async: true, cancellationToken).AsTask();

    public override object? ExecuteScalar() => Synchronous.Wait(Owner.ScalarAsync(this, async: false, CancellationToken.None));

    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken = default)
        => Owner.ScalarAsync(this, async: true, cancellationToken).AsTask();

    public override void Prepare() => Synchronous.Wait(Owner.PrepareAsync(this, async: false, CancellationToken.None));

    public override Task PrepareAsync(CancellationToken cancellationToken = default)
        => Owner.PrepareAsync(this, async: true, cancellationToken).AsTask();

    public override void Dispose()
    {
        batch.Dispose();
        base.Dispose();
    }

    void IStatement.Bind(DbConnection physical, DbTransaction? transaction)
    {
        batch.Connection = physical;
        batch.Transaction = transaction;
    }

    async ValueTask<DbDataReader> IStatement.ReadAsync(bool async, CommandBehavior behavior, CancellationToken cancellationToken)
        => async ? await batch.ExecuteReaderAsync(behavior, cancellationToken).ConfigureAwait(false) : batch.ExecuteReader(behavior);

    async ValueTask<int> IStatement.RunAsync(bool async, CancellationToken cancellationToken)
        => async ? await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteNonQuery();

    async ValueTask<object?> IStatement.ScalarAsync(bool async, CancellationToken cancellationToken)
        => async ? await batch.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteScalar();

    async ValueTask<bool> IStatement.PrepareAsync(bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            batch.Prepare();
        }

        return true;
    }

    protected override DbBatchCommand CreateDbBatchCommand() => batch.CreateBatchCommand();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        => Synchronous.Wait(Owner.ReadAsync(this, behavior, async: false, CancellationToken.None));

    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
        => Owner.ReadAsync(this, behavior, async: true, cancellationToken).AsTask();
}
