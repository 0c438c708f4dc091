using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Concurrency;

internal static class ParallelWork
{
    [Case]
    public static async Task Eight_contexts_save_at_once(Application app)
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            await using var db = app.NewContext();
            db.Add(new Customer { Name = $"Customer {number}" });
            await db.SaveChangesAsync();
        }));
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Eight_contexts_save_in_tasks_with_transactions_of_their_own(Application app)
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            await using var db = app.NewContext();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Customer { Name = $"Customer {number}" });
            await db.SaveChangesAsync();
            if (number % 2 == 0)
            {
                await transaction.CommitAsync();
            }
        })));
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Readers_and_writers_run_at_once(Application app)
    {
        var writers = Enumerable.Range(0, 4).Select(number => Task.Run(async () =>
        {
            for (var row = 0; row < 5; row++)
            {
                await using var db = app.NewContext();
                db.Add(new Customer { Name = $"Customer {number}.{row}" });
                await db.SaveChangesAsync();
            }
        }));
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var time = 0; time < 5; time++)
            {
                await using var db = app.NewContext();
                if (await db.Customers.CountAsync() < 3)
                {
                    app.Observe("rows were lost", time);
                }

                await foreach (var order in db.Orders.Include(order => order.Lines).AsAsyncEnumerable())
                {
                    if (order.Lines.Count == 0)
                    {
                        app.Observe("lines were lost", order.Id);
                    }
                }
            }
        }));
        await Task.WhenAll(writers.Concat(readers));
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Threads_use_connections_of_their_own(Application app)
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Factory.StartNew(
            () =>
            {
                using var connection = app.OpenConnection();
                for (var row = 0; row < 10; row++)
                {
                    connection.Execute($"INSERT INTO account (owner, amount) VALUES ('Owner {number}.{row}', 1)");
                    connection.Execute($"UPDATE account SET amount = amount + 1 WHERE owner = 'Owner {number}.{row}'");
                }
            },
            TaskCreationOptions.LongRunning)));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Failures_of_some_do_not_harm_the_others(Application app)
    {
        var failures = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            await using var db = app.NewContext();
            db.Add(new Customer { Name = number % 2 == 0 ? "Ann" : $"Customer {number}" });
            try
            {
                await db.SaveChangesAsync();
                return "saved";
            }
            catch (DbUpdateException failure)
            {
                return ObservationLog.DescribeFailure(failure);
            }
        })));
        app.Observe("outcomes", failures.Order());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Several_pooled_contexts_work_at_once(Application app)
    {
        var pool = app.NewPool(size: 2);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(async () =>
        {
            await using var db = await pool.CreateDbContextAsync();
            db.Add(new Customer { Name = $"Customer {number}" });
            await db.SaveChangesAsync();
        })));
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_transaction_is_used_by_two_tasks_one_after_the_other(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await Task.Run(() => connection.Execute("INSERT INTO account (owner) VALUES ('Dan')"));
        await Task.Run(() => connection.Execute("INSERT INTO account (owner) VALUES ('Eve')"));
        await Task.Run(() => transaction.Commit());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Work_that_was_cancelled_leaves_nothing(Application app)
    {
        using var cancellation = new CancellationTokenSource();
        var work = Task.Run(async () =>
        {
            await using var db = app.NewContext();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation.Token);
            db.Add(new Customer { Name = "Dan" });
            await db.SaveChangesAsync(cancellation.Token);
            await cancellation.CancelAsync();
            await db.SaveChangesAsync(cancellation.Token);
            await transaction.CommitAsync(cancellation.Token);
        });
        await app.Observe("work", () => work);
        await app.ObserveCustomers();
    }
}
