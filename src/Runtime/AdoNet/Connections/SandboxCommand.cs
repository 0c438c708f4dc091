using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using FixtureGen.AdoNet.Readers;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Connections;

/// <summary>A command of the provider, run on the physical connection of the sandbox. Its parameters are the provider's own.</summary>
internal sealed class SandboxCommand(SandboxConnection connection, DbCommand command) : DbCommand, IStatement
{
    private SandboxConnection? connection = connection;
    private DbTransaction? transaction;
    private SqlTraits? traits;

    [AllowNull]
    public override string CommandText
    {
        get => command.CommandText;
        set
        {
            command.CommandText = value;
            traits = null;
        }
    }

    public override int CommandTimeout
    {
        get => command.CommandTimeout;
        set => command.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => command.CommandType;
        set
        {
            command.CommandType = value;
            traits = null;
        }
    }

    public override bool DesignTimeVisible
    {
        get => command.DesignTimeVisible;
        set => command.DesignTimeVisible = value;
    }

    public override UpdateRowSource UpdatedRowSource
    {
        get => command.UpdatedRowSource;
        set => command.UpdatedRowSource = value;
    }

    string IStatement.Text => command.CommandText;

    SqlTraits IStatement.Traits => traits ??= command.CommandType == CommandType.Text
        ? Owner.Settings.Dialect.TraitsOf(command.CommandText)
        : new(TransactionStep.None, OnlyReads: false);

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => connection = value switch
        {
            null => null,
            SandboxConnection ours => ours,
            _ =>
                throw new InvalidOperationException(
                    $"A command that was made by a connection of a sandbox cannot run on a '{value.GetType()}'."),
        };
    }

    protected override DbParameterCollection DbParameterCollection => command.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => transaction;
        set => transaction = value is null or SandboxTransaction
            ? value is SandboxTransaction { Underlying: { HasEnded: true, WasAbandoned: false } }
                ? throw new InvalidOperationException(
                    "The transaction has been committed or rolled back already; no command can run in it.")
                : value
            : throw new InvalidOperationException(
                $"A command of a sandbox cannot run in a '{value.GetType()}'; give it the transaction that its connection began.");
    }

    private SandboxConnection Owner => connection ?? throw new InvalidOperationException("The command has no connection.");

    public override void Cancel() => command.Cancel();

    public override int ExecuteNonQuery() => Synchronous.Wait(Owner.RunAsync(this, async: false, CancellationToken.None));

    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
        => Owner.RunAsync(this, async: true, cancellationToken).AsTask();

    public override object? ExecuteScalar() => Synchronous.Wait(Owner.ScalarAsync(this, async: false, CancellationToken.None));

    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
        => Owner.ScalarAsync(this, async: true, cancellationToken).AsTask();

    public override void Prepare() => Synchronous.Wait(Owner.PrepareAsync(this, async: false, CancellationToken.None));

    public override Task PrepareAsync(CancellationToken cancellationToken = default)
        => Owner.PrepareAsync(this, async: true, cancellationToken).AsTask();

    public override async ValueTask DisposeAsync()
    {
        await command.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    void IStatement.Bind(DbConnection physical, DbTransaction? transaction)
    {
        if (!ReferenceEquals(command.Connection, physical))
        {
            command.Connection = physical;
        }

        command.Transaction = transaction;
    }

    async ValueTask<DbDataReader> IStatement.ReadAsync(bool async, CommandBehavior behavior, CancellationToken cancellationToken)
        => async ? await command.ExecuteReaderAsync(behavior, cancellationToken).ConfigureAwait(false) : command.ExecuteReader(behavior);

    async ValueTask<int> IStatement.RunAsync(bool async, CancellationToken cancellationToken)
        => async ? await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteNonQuery();

    async ValueTask<object?> IStatement.ScalarAsync(bool async, CancellationToken cancellationToken)
        => async ? await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteScalar();

    async ValueTask<bool> IStatement.PrepareAsync(bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            command.Prepare();
        }

        return true;
    }

    protected override DbParameter CreateDbParameter() => command.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        => Synchronous.Wait(Owner.ReadAsync(this, behavior, async: false, CancellationToken.None));

    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
        => Owner.ReadAsync(this, behavior, async: true, cancellationToken).AsTask();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            command.Dispose();
        }

        base.Dispose(disposing);
    }
}
