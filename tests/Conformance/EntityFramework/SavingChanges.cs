using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.EntityFramework;

internal static class SavingChanges
{
    [Case]
    public static async Task A_row_is_saved(Application app)
    {
        await using var db = app.NewContext();
        db.Add(new Customer { Name = "Dan" });
        app.Observe("saved", await db.SaveChangesAsync());
        await app.ObserveCustomers();
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static async Task Generated_keys_go_on_where_the_fixtures_left_off(Application app)
    {
        await using var db = app.NewContext();
        var (dan, eve) = (new Customer { Name = "Dan" }, new Customer { Name = "Eve" });
        db.AddRange(dan, eve);
        await db.SaveChangesAsync();
        app.Observe("keys", new[] { dan.Id, eve.Id });
    }

    [Case]
    public static async Task Several_rows_are_saved_at_once(Application app)
    {
        await using var db = app.NewContext();
        db.AddRange(Enumerable.Range(1, 50).Select(number => new Customer { Name = $"Customer {number:00}", Balance = number / 4m }));
        app.Observe("saved", await db.SaveChangesAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_graph_is_saved_updated_and_deleted(Application app)
    {
        await using (var db = app.NewContext())
        {
            var dan = new Customer { Name = "Dan", Orders = { new() { PlacedAt = ShopRows.Noon, Lines = { new() { Product = "Pen", Quantity = 1, Price = 2m } } } } };
            db.Add(dan);
            app.Observe("inserted", await db.SaveChangesAsync());
            dan.Orders[0].Status = OrderStatus.Shipped;
            dan.Orders[0].Lines.Add(new() { Product = "Ink", Quantity = 2, Price = 8m });
            app.Observe("updated", await db.SaveChangesAsync());
        }

        await using (var db = app.NewContext())
        {
            var dan = await db.Customers.Include(customer => customer.Orders).ThenInclude(order => order.Lines).SingleAsync(customer => customer.Name == "Dan");
            app.Observe("products", dan.Orders.Single().Lines.Select(line => line.Product).Order());
            db.Remove(dan);
            app.Observe("deleted", await db.SaveChangesAsync());
        }

        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Work_goes_on_after_a_unique_key_was_violated(Application app)
    {
        await using var db = app.NewContext();
        var twin = new Customer { Name = "Ann" };
        db.Add(twin);
        await app.Observe("saving a second Ann", () => db.SaveChangesAsync());
        twin.Name = "Dan";
        await app.Observe("saving her as Dan", () => db.SaveChangesAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_save_of_several_rows_of_which_one_fails_saves_none(Application app)
    {
        await using var db = app.NewContext();
        db.AddRange(new Customer { Name = "Dan" }, new Customer { Name = "Bob" }, new Customer { Name = "Eve" });
        await app.Observe("saving", () => db.SaveChangesAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_save_that_fails_inside_a_transaction_leaves_what_was_saved_before(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new Customer { Name = "Dan" });
        await db.SaveChangesAsync();
        db.AddRange(new Customer { Name = "Eve" }, new Customer { Name = "Ann" });
        await app.Observe("saving Eve and a second Ann", () => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        app.Observe("inside", await db.Customers.CountAsync());
        await transaction.CommitAsync();
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_foreign_key_is_enforced(Application app)
    {
        await using var db = app.NewContext();
        db.Add(new Order { CustomerId = 4711, PlacedAt = ShopRows.Noon });
        await app.Observe("saving an order of nobody", () => db.SaveChangesAsync());
        app.Observe("orders", await app.NewContext().Orders.CountAsync());
    }

    [Case]
    public static async Task A_concurrency_token_that_has_changed_is_noticed(Application app)
    {
        await using var first = app.NewContext();
        await using var second = app.NewContext();
        var mine = await first.Customers.SingleAsync(customer => customer.Name == "Ann");
        var theirs = await second.Customers.SingleAsync(customer => customer.Name == "Ann");
        (mine.Version, mine.Balance) = (1, 1m);
        (theirs.Version, theirs.Balance) = (2, 2m);
        app.Observe("first", await first.SaveChangesAsync());
        await app.Observe("second", () => second.SaveChangesAsync());
        await second.Entry(theirs).ReloadAsync();
        (theirs.Version, theirs.Balance) = (2, 2m);
        await app.Observe("second, reloaded", () => second.SaveChangesAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Synchronous_saves_do_what_asynchronous_ones_do(Application app)
    {
        using var db = app.NewContext();
        db.AddRange(new Customer { Name = "Dan" }, new Customer { Name = "Eve" });
        app.Observe("saved", db.SaveChanges());
        db.Add(new Customer { Name = "Ann" });
        app.Observe("a second Ann", () => _ = db.SaveChanges());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_save_that_is_cancelled_saves_nothing(Application app)
    {
        await using var db = app.NewContext();
        db.Add(new Customer { Name = "Dan" });
        await app.Observe("saving", () => db.SaveChangesAsync(new CancellationToken(canceled: true)));
        await app.ObserveCustomers();
        app.Observe("saved after all", await db.SaveChangesAsync());
        await app.ObserveCustomers();
    }
}
