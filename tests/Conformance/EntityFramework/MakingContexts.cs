using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.Conformance.EntityFramework;

internal static class MakingContexts
{
    [Case]
    public static async Task A_context_has_a_connection_string_of_its_own(Application app)
    {
        await using (var db = app.NewContextWithOwnConnectionString())
        {
            db.Add(new Customer { Name = "Dan" });
            await using var transaction = await db.Database.BeginTransactionAsync();
            app.Observe("saved", await db.SaveChangesAsync());
            await transaction.CommitAsync();
        }

        await using (var db = app.NewContextWithOwnConnectionString())
        {
            app.Observe("decimals", await db.Customers.SumAsync(customer => customer.Balance));
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Options_with_a_connection_string_serve_several_contexts(Application app)
    {
        var options = app.Options();
        await using var first = new ShopContext(options);
        await using var second = new ShopContext(options);
        first.Add(new Customer { Name = "Dan" });
        await first.SaveChangesAsync();
        app.Observe("the second counts", await second.Customers.CountAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Contexts_come_from_a_pool(Application app)
    {
        var pool = app.NewPool(size: 2);
        for (var number = 0; number < 5; number++)
        {
            await using var first = await pool.CreateDbContextAsync();
            await using var second = await pool.CreateDbContextAsync();
            first.Add(new Customer { Name = $"Customer {number}" });
            await first.SaveChangesAsync();
            app.Observe("the second counts", await second.Customers.CountAsync());
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_pooled_context_that_was_returned_with_its_transaction_open_forgets_it(Application app)
    {
        var pool = app.NewPool(size: 1);
        await using (var db = await pool.CreateDbContextAsync())
        {
            await db.Database.BeginTransactionAsync();
            db.Add(new Customer { Name = "Dan" });
            await db.SaveChangesAsync();
        }

        await using (var db = await pool.CreateDbContextAsync())
        {
            app.Observe("transaction", db.Database.CurrentTransaction is null ? "none" : "one");
            db.Add(new Customer { Name = "Eve" });
            await db.SaveChangesAsync();
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Contexts_come_from_a_factory_of_dependency_injection(Application app)
    {
        await using var services = new ServiceCollection()
            .AddDbContextFactory<ShopContext>(options => app.Engine.Use(options, app.ConnectionString))
            .BuildServiceProvider();
        var factory = services.GetRequiredService<IDbContextFactory<ShopContext>>();
        await using (var db = await factory.CreateDbContextAsync())
        {
            db.Add(new Customer { Name = "Dan" });
            app.Observe("saved", await db.SaveChangesAsync());
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Contexts_are_scoped_services(Application app)
    {
        await using var services = new ServiceCollection()
            .AddDbContextPool<ShopContext>(options => app.Engine.Use(options, app.ConnectionString))
            .BuildServiceProvider();
        for (var request = 0; request < 3; request++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ShopContext>();
            db.Add(new Customer { Name = $"Request {request}" });
            app.Observe("saved", await db.SaveChangesAsync());
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_retrying_execution_strategy_retries_a_transaction(Application app)
    {
        await using var db = new ShopContext(app.Options(retry: true));
        var attempts = 0;
        var strategy = db.Database.CreateExecutionStrategy();
        app.Observe("retries", strategy.RetriesOnFailure);
        await strategy.ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Customer { Name = $"Attempt {++attempts}" });
            await db.SaveChangesAsync();
            if (attempts == 1)
            {
                throw new TimeoutException("the connection was lost");
            }

            await transaction.CommitAsync();
        });
        app.Observe("attempts", attempts);
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_retrying_execution_strategy_saves_and_queries(Application app)
    {
        await using var db = new ShopContext(app.Options(retry: true));
        db.AddRange(new Customer { Name = "Dan" }, new Customer { Name = "Eve" });
        app.Observe("saved", await db.SaveChangesAsync());
        app.Observe("counted", await db.Customers.CountAsync());
        await app.Observe("a transaction without the strategy", () => db.Database.BeginTransactionAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task ExecuteInTransaction_commits_once(Application app)
    {
        await using var db = new ShopContext(app.Options(retry: true));
        var strategy = db.Database.CreateExecutionStrategy();
        db.Add(new Customer { Name = "Dan" });
        await strategy.ExecuteInTransactionAsync(
            () => db.SaveChangesAsync(acceptAllChangesOnSuccess: false),
            () => db.Customers.AsNoTracking().AnyAsync(customer => customer.Name == "Dan"));
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_context_opens_and_closes_its_connection_by_hand(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("before", db.Database.GetDbConnection().State);
        await db.Database.OpenConnectionAsync();
        app.Observe("open", db.Database.GetDbConnection().State);
        app.Observe("count", await db.Customers.CountAsync());
        app.Observe("still open", db.Database.GetDbConnection().State);
        await db.Database.CloseConnectionAsync();
        app.Observe("closed", db.Database.GetDbConnection().State);
        app.Observe("count again", await db.Customers.CountAsync());
        app.Observe("closed again", db.Database.GetDbConnection().State);
    }
}
