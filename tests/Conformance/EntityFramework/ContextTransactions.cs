using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FixtureGen.Conformance.EntityFramework;

internal static class ContextTransactions
{
    [Case]
    public static async Task A_transaction_is_committed(Application app)
    {
        await using var db = app.NewContext();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await AddAsync(db, "Dan");
            await AddAsync(db, "Eve");
            await transaction.CommitAsync();
        }

        app.Observe("current transaction", db.Database.CurrentTransaction is null ? "none" : "one");
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_transaction_is_rolled_back(Application app)
    {
        await using var db = app.NewContext();
        await AddAsync(db, "Dan");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await AddAsync(db, "Eve");
            await transaction.RollbackAsync();
        }

        await AddAsync(db, "Fay");
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_transaction_is_disposed_without_a_commit(Application app)
    {
        await using var db = app.NewContext();
        await AddAsync(db, "Dan");
        await using (await db.Database.BeginTransactionAsync())
        {
            await AddAsync(db, "Eve");
        }

        await AddAsync(db, "Fay");
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_context_is_disposed_with_its_transaction_open(Application app)
    {
        await using (var db = app.NewContext())
        {
            await db.Database.BeginTransactionAsync();
            await AddAsync(db, "Dan");
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task An_exception_leaves_a_transaction_block(Application app)
    {
        await using var db = app.NewContext();
        await app.Observe("business", async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await AddAsync(db, "Dan");
            throw new InvalidDataException("a rule of the business");
        });
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_savepoint_is_rolled_back_to(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await AddAsync(db, "Dan");
        await transaction.CreateSavepointAsync("before_eve");
        await AddAsync(db, "Eve");
        await transaction.RollbackToSavepointAsync("before_eve");
        await AddAsync(db, "Fay");
        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Savepoints_nest_and_are_released(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        app.Observe("savepoints", transaction.SupportsSavepoints);
        await transaction.CreateSavepointAsync("outer");
        await AddAsync(db, "Dan");
        await transaction.CreateSavepointAsync("inner");
        await AddAsync(db, "Eve");
        await transaction.ReleaseSavepointAsync("inner");
        await app.Observe("rolling back to a released one", () => transaction.RollbackToSavepointAsync("inner"));
        await transaction.RollbackAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Two_savepoints_have_one_name(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await transaction.CreateSavepointAsync("again");
        await AddAsync(db, "Dan");
        await transaction.CreateSavepointAsync("again");
        await AddAsync(db, "Eve");
        await transaction.RollbackToSavepointAsync("again");
        app.Observe("after one rollback", await db.Customers.CountAsync());
        await transaction.ReleaseSavepointAsync("again");
        await transaction.RollbackToSavepointAsync("again");
        app.Observe("after the other", await db.Customers.CountAsync());
        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Two_contexts_share_a_transaction(Application app)
    {
        await using var connection = app.NewConnection();
        await using var first = app.NewContextOn(connection);
        await using var second = app.NewContextOn(connection);
        await using var transaction = await first.Database.BeginTransactionAsync();
        await AddAsync(first, "Dan");
        await second.Database.UseTransactionAsync(transaction.GetDbTransaction());
        app.Observe("the second sees", await second.Customers.CountAsync());
        await AddAsync(second, "Eve");
        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Two_contexts_share_a_transaction_that_is_rolled_back(Application app)
    {
        await using var connection = app.NewConnection();
        await using var first = app.NewContextOn(connection);
        await using var second = app.NewContextOn(connection);
        await using (var transaction = await first.Database.BeginTransactionAsync())
        {
            await second.Database.UseTransactionAsync(transaction.GetDbTransaction());
            await AddAsync(second, "Eve");
            await AddAsync(first, "Dan");
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_context_uses_a_transaction_that_was_begun_with_ADO_NET(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var db = app.NewContextOn(connection))
        {
            await db.Database.UseTransactionAsync(transaction);
            await AddAsync(db, "Dan");
        }

        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_second_transaction_of_a_context_is_refused(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await app.Observe("beginning another", () => db.Database.BeginTransactionAsync());
        await AddAsync(db, "Dan");
        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_transaction_is_committed_twice(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await AddAsync(db, "Dan");
        await transaction.CommitAsync();
        await app.Observe("committing again", () => transaction.CommitAsync());
        await app.Observe("rolling back afterwards", () => transaction.RollbackAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_context_begins_many_transactions_one_after_the_other(Application app)
    {
        await using var db = app.NewContext();
        for (var number = 0; number < 10; number++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await AddAsync(db, $"Customer {number}");
            if (number % 3 == 0)
            {
                await transaction.RollbackAsync();
            }
            else
            {
                await transaction.CommitAsync();
            }
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task The_transaction_is_used_by_commands_of_its_connection(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await using (var command = db.Database.GetDbConnection().CreateCommand())
        {
            command.Transaction = transaction.GetDbTransaction();
            command.CommandText = "INSERT INTO account (owner, amount) VALUES ('Dan', 7)";
            app.Observe("inserted", await command.ExecuteNonQueryAsync());
        }

        await transaction.RollbackAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task What_waits_for_the_commit_is_told(Application app)
    {
        var told = new CommitLog();
        await using var db = new ShopContext(app.Options(options => options.AddInterceptors(told)));
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await AddAsync(db, "Dan");
            await transaction.CommitAsync();
        }

        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await AddAsync(db, "Eve");
            await transaction.RollbackAsync();
        }

        app.Observe("told", told.Lines);
        await app.ObserveCustomers();
    }

    private static async Task AddAsync(ShopContext db, string name)
    {
        db.Add(new Customer { Name = name });
        await db.SaveChangesAsync();
        // After a rollback the context would still have the row, under a key that the database gives to the next one.
        db.ChangeTracker.Clear();
    }
}
