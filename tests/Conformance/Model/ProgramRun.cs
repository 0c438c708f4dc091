using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Model;

/// <summary>Runs a program on a database and on the model at once, and compares what both answer to each operation.</summary>
internal sealed class ProgramRun
{
    private const int Connections = 3;

    private readonly Application application;
    private readonly ModelDatabase model;
    private readonly DbConnection[] connections;
    private readonly DbConnection reading;
    private DbTransaction? transaction;
    private bool hasReader;

    internal ProgramRun(Application application)
    {
        this.application = application;
        model = new(failurePoisons: application.Engine.Name == ConformanceEngine.PostgreSql);
        connections = [.. Enumerable.Range(0, Connections).Select(_ => application.OpenConnection())];
        reading = application.OpenConnection();
    }

    /// <summary>Whether a transaction or a reader is open now.</summary>
    internal bool HasOpenWork => transaction is not null || hasReader;

    /// <summary>Throws where the database did something else than the model; and a <see cref="StoppedException"/> where the program itself fails.</summary>
    internal async Task RunAsync(Operation[] program)
    {
        for (var step = 0; step < program.Length; step++)
        {
            var operation = program[step];
            if (operation.Kind == OperationKind.Throw)
            {
                throw new StoppedException();
            }

            // Npgsql sends a savepoint with the statement that follows, and that one would be told that the transaction refuses it.
            if (operation.Kind == OperationKind.Save && model.IsPoisoned)
            {
                continue;
            }

            var expected = OnModel(operation, out var connection);
            var actual = await OnDatabaseAsync(operation, connection);
            if (expected != actual)
            {
                throw new DivergedException($"Step {step}, {operation} on connection {connection}: the model says '{expected}', {application.Engine.Name} says '{actual}'.");
            }
        }
    }

    private string OnModel(Operation operation, out int connection)
    {
        connection = model.InTransaction ?? operation.Connection;
        var isOpen = model.InTransaction is not null;
        return operation.Kind switch
        {
            OperationKind.Insert => model.Insert(operation.Owner, operation.Amount),
            OperationKind.Update => model.Update(operation.Owner, operation.Amount * -20),
            OperationKind.Delete => model.Delete(operation.Owner),
            OperationKind.Read => model.Read(),
            OperationKind.Fail => model.Fail(),
            OperationKind.SaveChanges => model.SaveCustomers(operation.Owner, Operation.Owners[(operation.Key + operation.Connection) % Operation.Owners.Length]),
            OperationKind.Begin => model.Begin(connection),
            OperationKind.Cancel => "cancelled",
            OperationKind.Commit when isOpen => model.Commit(),
            OperationKind.RollBack or OperationKind.Dispose when isOpen => model.RollBack(),
            OperationKind.Reopen => isOpen ? model.RollBack() : ModelDatabase.Done,
            OperationKind.Save when isOpen => model.Save(operation.Savepoint),
            OperationKind.RollBackTo when isOpen => model.RollBackTo(operation.Savepoint),
            OperationKind.Release when isOpen => model.Release(operation.Savepoint),
            _ => ModelDatabase.Done,
        };
    }

    private async Task<string> OnDatabaseAsync(Operation operation, int connection)
    {
        try
        {
            return await TryAsync(operation, connections[connection]);
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
        catch (Exception failure) when (failure is InvalidOperationException or FixtureGenException || failure.GetBaseException() is DbException)
        {
            return failure.GetBaseException() is DbException { SqlState: "25P02" } ? ModelDatabase.Aborted : ModelDatabase.Refused;
        }
    }

    private async Task<string> TryAsync(Operation operation, DbConnection on)
    {
        switch (operation.Kind)
        {
            case OperationKind.Insert:
                return await ExecuteAsync(operation, on, $"INSERT INTO account (owner, amount) VALUES ('{operation.Owner}', {operation.Amount})");
            case OperationKind.Update:
                return await ExecuteAsync(operation, on, $"UPDATE account SET amount = amount + {operation.Amount * -20} WHERE owner = '{operation.Owner}'");
            case OperationKind.Delete:
                return await ExecuteAsync(operation, on, $"DELETE FROM account WHERE owner = '{operation.Owner}'");
            case OperationKind.Fail:
                return await ExecuteAsync(operation, on, "this is no SQL");
            case OperationKind.Cancel:
                await ExecuteAsync(operation with { Waits = true }, on, "DELETE FROM account", new CancellationToken(canceled: true));
                return ModelDatabase.Done;
            case OperationKind.Read:
                return $"{string.Join(", ", Rows.Of(on, "SELECT owner || ' ' || amount FROM account ORDER BY owner"))}; {string.Join(", ", Rows.Of(on, "SELECT \"Name\" FROM \"Customers\" ORDER BY \"Name\""))}";
            case OperationKind.SaveChanges:
                return await SaveChangesAsync(operation, on);
            case OperationKind.LeaveReader when transaction is null:
                return await LeaveReaderAsync();
            case OperationKind.Reopen:
                transaction = null;
                on.Close();
                on.Open();
                return ModelDatabase.Done;
            case OperationKind.Begin:
                transaction = operation.Waits ? await on.BeginTransactionAsync() : on.BeginTransaction();
                return ModelDatabase.Done;
            default:
                return transaction is null ? ModelDatabase.Done : await WithTransactionAsync(operation, transaction);
        }
    }

    private async Task<string> WithTransactionAsync(Operation operation, DbTransaction open)
    {
        switch (operation.Kind)
        {
            case OperationKind.Commit:
                transaction = null;
                await Do(operation, open.Commit, open.CommitAsync);
                break;
            case OperationKind.RollBack:
                transaction = null;
                await Do(operation, open.Rollback, open.RollbackAsync);
                break;
            case OperationKind.Dispose:
                transaction = null;
                await Do(operation, open.Dispose, _ => open.DisposeAsync().AsTask());
                break;
            case OperationKind.Save:
                await Do(operation, () => open.Save(operation.Savepoint), cancellationToken => open.SaveAsync(operation.Savepoint, cancellationToken));
                break;
            case OperationKind.RollBackTo:
                await Do(operation, () => open.Rollback(operation.Savepoint), cancellationToken => open.RollbackAsync(operation.Savepoint, cancellationToken));
                break;
            case OperationKind.Release:
                await Do(operation, () => open.Release(operation.Savepoint), cancellationToken => open.ReleaseAsync(operation.Savepoint, cancellationToken));
                break;
        }

        return ModelDatabase.Done;
    }

    private static async Task Do(Operation operation, Action work, Func<CancellationToken, Task> workAsync)
    {
        if (operation.Waits)
        {
            await workAsync(CancellationToken.None);
        }
        else
        {
            work();
        }
    }

    private static async Task<string> ExecuteAsync(Operation operation, DbConnection on, string statement, CancellationToken cancellationToken = default)
    {
        await using var command = on.CreateCommand();
        command.CommandText = statement;
        return $"{(operation.Waits ? await command.ExecuteNonQueryAsync(cancellationToken) : command.ExecuteNonQuery())}";
    }

    private async Task<string> SaveChangesAsync(Operation operation, DbConnection on)
    {
        await using var db = transaction is null ? application.NewContext() : application.NewContextOn(on);
        if (transaction is not null)
        {
            await db.Database.UseTransactionAsync(transaction);
        }

        db.AddRange(
            new Customer { Name = operation.Owner },
            new Customer { Name = Operation.Owners[(operation.Key + operation.Connection) % Operation.Owners.Length] });
        return $"{(operation.Waits ? await db.SaveChangesAsync() : db.SaveChanges())}";
    }

    private async Task<string> LeaveReaderAsync()
    {
        await reading.CloseAsync();
        await reading.OpenAsync();
        var command = reading.CreateCommand();
        command.CommandText = "SELECT \"Name\" FROM \"Customers\"";
        var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        hasReader = true;
        return ModelDatabase.Done;
    }
}
