using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.EntityFramework;

internal static class SeveralContexts
{
    [Case]
    public static async Task Contexts_in_turn_see_what_the_one_before_saved(Application app)
    {
        foreach (var name in new[] { "Dan", "Eve", "Fay" })
        {
            await using var db = app.NewContext();
            db.Add(new Customer { Name = name });
            await db.SaveChangesAsync();
            await app.ObserveCustomers(name);
        }
    }

    [Case]
    public static async Task Two_contexts_take_turns(Application app)
    {
        await using var first = app.NewContext();
        await using var second = app.NewContext();
        for (var number = 0; number < 6; number++)
        {
            var db = number % 2 == 0 ? first : second;
            db.Add(new Customer { Name = $"Customer {number}" });
            await db.SaveChangesAsync();
            app.Observe("the other counts", await (number % 2 == 0 ? second : first).Customers.CountAsync());
        }
    }

    [Case]
    public static async Task A_context_reads_while_another_one_has_a_reader_open(Application app)
    {
        await using var outer = app.NewContext();
        await foreach (var customer in outer.Customers.AsNoTracking().OrderBy(customer => customer.Name).AsAsyncEnumerable())
        {
            await using var inner = app.NewContext();
            var orders = await inner.Orders.Where(order => order.CustomerId == customer.Id).OrderBy(order => order.PlacedAt).Select(order => order.Status).ToListAsync();
            app.Observe(customer.Name, orders);
        }
    }

    [Case]
    public static async Task Readers_nest_three_deep(Application app)
    {
        await using var first = app.NewContext();
        await using var second = app.NewContext();
        await using var third = app.NewContext();
        foreach (var customer in first.Customers.AsNoTracking().OrderBy(customer => customer.Name))
        {
            foreach (var order in second.Orders.AsNoTracking().Where(order => order.CustomerId == customer.Id).OrderBy(order => order.PlacedAt))
            {
                app.Observe(customer.Name, third.Set<OrderLine>().Where(line => EF.Property<int>(line, "OrderId") == order.Id).OrderBy(line => line.Product).Select(line => line.Product).ToList());
            }
        }

        await Task.CompletedTask;
    }

    [Case]
    public static async Task A_context_saves_while_another_one_has_a_reader_open(Application app)
    {
        await using var reading = app.NewContext();
        await foreach (var customer in reading.Customers.AsNoTracking().OrderBy(customer => customer.Name).AsAsyncEnumerable())
        {
            await using var writing = app.NewContext();
            var row = await writing.Customers.SingleAsync(each => each.Id == customer.Id);
            row.Balance += 1;
            app.Observe(customer.Name, await writing.SaveChangesAsync());
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Rows_that_another_context_adds_are_not_seen_by_a_reader_that_is_open(Application app)
    {
        await using var reading = app.NewContext();
        var read = 0;
        await foreach (var customer in reading.Customers.AsNoTracking().AsAsyncEnumerable())
        {
            if (++read > 10)
            {
                break;
            }

            await using var writing = app.NewContext();
            writing.Add(new Customer { Name = $"{customer.Name} junior" });
            await writing.SaveChangesAsync();
        }

        app.Observe("read", read);
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_context_is_made_on_an_open_connection_while_another_one_is_being_read(Application app)
    {
        await using var reading = app.NewContext();
        await using var connection = app.OpenConnection();
        await foreach (var customer in reading.Customers.AsNoTracking().OrderBy(customer => customer.Name).AsAsyncEnumerable())
        {
            await app.Observe(customer.Name, async () =>
            {
                await using var db = app.NewContextOn(connection);
                return await db.Orders.CountAsync(order => order.CustomerId == customer.Id);
            });
        }
    }

    [Case]
    public static async Task A_context_saves_while_it_reads_itself(Application app)
    {
        await using var db = app.NewContext();
        await app.Observe("reading and saving", async () =>
        {
            foreach (var customer in db.Customers.OrderBy(customer => customer.Name).AsEnumerable().Take(2))
            {
                customer.Balance += 1;
                await db.SaveChangesAsync();
            }
        });
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_reader_sees_what_its_own_context_saved_in_an_open_transaction(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new Customer { Name = "Dan" });
        await db.SaveChangesAsync();
        app.Observe("own", await db.Customers.AsNoTracking().OrderBy(customer => customer.Name).Select(customer => customer.Name).ToListAsync());
        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    [Limit(
        ConformanceEngine.Sqlite,
        "All connections of a test are in one transaction, so each sees what the others have not committed yet. Use `Isolation.Clone` " +
        "for tests about that.")]
    [Limit(ConformanceEngine.PostgreSql, "As on SQLite.")]
    public static async Task Another_context_does_not_see_what_an_open_transaction_has_not_committed(Application app)
    {
        await using var db = app.NewContext();
        await using (await db.Database.BeginTransactionAsync())
        {
            db.Add(new Customer { Name = "Dan" });
            await db.SaveChangesAsync();
            await app.ObserveCustomers("while it is open");
        }

        await app.ObserveCustomers("when it is rolled back");
    }
}
