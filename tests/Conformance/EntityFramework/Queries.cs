using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.EntityFramework;

internal static class Queries
{
    [Case]
    public static async Task ExecuteSql_changes_rows(Application app)
    {
        await using var db = app.NewContext();
        var (owner, amount) = ("Dan", 12);
        app.Observe("inserted", await db.Database.ExecuteSqlAsync($"INSERT INTO account (owner, amount) VALUES ({owner}, {amount})"));
        app.Observe("updated", await db.Database.ExecuteSqlRawAsync("UPDATE account SET amount = amount + {0}", 1));
        app.Observe("deleted", await db.Database.ExecuteSqlAsync($"DELETE FROM account WHERE owner = {"Bob"}"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task ExecuteUpdate_changes_rows(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("updated", await db.Customers.Where(customer => customer.Name != "Bob").ExecuteUpdateAsync(set => set.SetProperty(customer => customer.Version, customer => customer.Version + 5)));
        app.Observe("versions", await app.NewContext().Customers.OrderBy(customer => customer.Name).Select(customer => customer.Version).ToListAsync());
    }

    [Case]
    public static async Task ExecuteDelete_deletes_rows(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("deleted", await db.Orders.Where(order => order.Status == OrderStatus.Open).SelectMany(order => order.Lines).ExecuteDeleteAsync());
        app.Observe("deleted", await db.Customers.Where(customer => customer.Name == "Bob").ExecuteDeleteAsync());
        app.Observe("lines", await app.NewContext().Set<OrderLine>().OrderBy(line => line.Product).Select(line => line.Product).ToListAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task ExecuteUpdate_inside_a_transaction_is_rolled_back_with_it(Application app)
    {
        await using var db = app.NewContext();
        await using (await db.Database.BeginTransactionAsync())
        {
            app.Observe("updated", await db.Customers.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.Version, 9)));
        }

        app.Observe("versions", await app.NewContext().Customers.OrderBy(customer => customer.Name).Select(customer => customer.Version).ToListAsync());
    }

    [Case]
    public static async Task FromSql_reads_entities_that_are_tracked(Application app)
    {
        await using var db = app.NewContext();
        var balance = 9.75m;
        var rich = await db.Customers.FromSql($"""SELECT * FROM "Customers" WHERE "Name" <> {"Ann"}""").Where(customer => customer.Balance > balance).ToListAsync();
        app.Observe("rich", rich.Select(customer => customer.Name).Order());
        rich[0].Balance = 1m;
        app.Observe("saved", await db.SaveChangesAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task SqlQuery_reads_scalars(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("amounts", await db.Database.SqlQuery<int>($"""SELECT amount AS "Value" FROM account""").OrderBy(amount => amount).ToListAsync());
    }

    [Case]
    public static async Task Decimals_are_compared_added_and_ordered_as_decimals(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("ordered", await db.Customers.OrderBy(customer => customer.Balance).Select(customer => customer.Balance).ToListAsync());
        app.Observe("between", await db.Customers.CountAsync(customer => customer.Balance > 9.9m && customer.Balance < 100.1m));
        app.Observe("sum", await db.Customers.SumAsync(customer => customer.Balance));
        app.Observe("average", await db.Customers.AverageAsync(customer => customer.Balance));
        app.Observe("largest", await db.Customers.MaxAsync(customer => customer.Balance));
        app.Observe("calculated", await db.Customers.OrderBy(customer => customer.Name).Select(customer => (customer.Balance * 1.5m) + 0.25m).ToListAsync());
    }

    [Case]
    public static async Task Functions_on_strings_work(Application app)
    {
        await using var db = app.NewContext();
        var products = db.Set<OrderLine>().OrderBy(line => line.Product);
        app.Observe("contains", await products.Where(line => line.Product.Contains("e")).Select(line => line.Product).ToListAsync());
        app.Observe("starts", await products.Where(line => line.Product.StartsWith("P")).Select(line => line.Product.ToUpper()).ToListAsync());
        app.Observe("like", await products.CountAsync(line => EF.Functions.Like(line.Product, "_e%")));
        app.Observe("parts", await products.Select(line => line.Product.Substring(1).Replace("n", "N") + line.Product.Length).ToListAsync());
        app.Observe("regex", await products.CountAsync(line => System.Text.RegularExpressions.Regex.IsMatch(line.Product, "^P.*n$")));
    }

    [Case]
    public static async Task Values_are_converted_in_both_directions(Application app)
    {
        await using var db = app.NewContext();
        db.Add(new Customer { Name = "Dan", Email = new("dan", "example.com"), Orders = { new() { Status = OrderStatus.Shipped, PlacedAt = ShopRows.Noon } } });
        await db.SaveChangesAsync();
        await using var other = app.NewContext();
        var email = new EmailAddress("dan", "example.com");
        app.Observe("found", await other.Customers.Where(customer => customer.Email == email).Select(customer => customer.Email).SingleAsync());
        app.Observe("statuses", await other.Orders.OrderBy(order => order.Status).Select(order => order.Status).ToListAsync());
        app.Observe("as stored", await other.Database.SqlQuery<string>($"""SELECT "Email" AS "Value" FROM "Customers" WHERE "Name" = 'Dan'""").SingleAsync());
    }

    [Case]
    public static async Task Owned_types_are_loaded_and_changed(Application app)
    {
        await using (var db = app.NewContext())
        {
            var ann = await db.Customers.SingleAsync(customer => customer.Name == "Ann");
            app.Observe("address", $"{ann.Address!.Street}, {ann.Address.City}");
            app.Observe("phones", ann.Phones.Select(phone => phone.Number).Order());
            ann.Address.City = "Bath";
            ann.Phones.RemoveAt(0);
            ann.Phones.Add(new() { Number = "3" });
            app.Observe("saved", await db.SaveChangesAsync());
        }

        await using var other = app.NewContext();
        app.Observe("city", await other.Customers.Where(customer => customer.Address!.City == "Bath").Select(customer => customer.Name).ToListAsync());
        app.Observe("phones", await other.Customers.SelectMany(customer => customer.Phones).Select(phone => phone.Number).OrderBy(number => number).ToListAsync());
    }

    [Case]
    public static async Task A_split_query_reads_several_results(Application app)
    {
        await using var db = app.NewContext();
        var customers = await db.Customers.AsNoTracking().AsSplitQuery()
            .Include(customer => customer.Orders.OrderBy(order => order.PlacedAt)).ThenInclude(order => order.Lines.OrderBy(line => line.Product))
            .OrderBy(customer => customer.Name)
            .ToListAsync();
        foreach (var customer in customers)
        {
            app.Observe(customer.Name, customer.Orders.SelectMany(order => order.Lines).Select(line => line.Product));
        }
    }

    [Case]
    public static async Task A_split_query_is_streamed_inside_a_transaction(Application app)
    {
        await using var db = app.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var customer in db.Customers.AsSplitQuery().Include(customer => customer.Orders).OrderBy(customer => customer.Name))
        {
            app.Observe(customer.Name, customer.Orders.Count);
        }

        await transaction.CommitAsync();
    }

    [Case]
    public static async Task Rows_are_streamed_and_the_stream_is_left_in_the_middle(Application app)
    {
        await using var db = app.NewContext();
        await foreach (var name in db.Customers.OrderBy(customer => customer.Name).Select(customer => customer.Name).AsAsyncEnumerable())
        {
            app.Observe("read", name);
            if (name == "Bob")
            {
                break;
            }
        }

        app.Observe("count", await db.Customers.CountAsync());
    }

    [Case]
    public static async Task A_stream_is_cancelled(Application app)
    {
        await using var db = app.NewContext();
        using var cancellation = new CancellationTokenSource();
        await app.Observe("reading", async () =>
        {
            await foreach (var name in db.Customers.OrderBy(customer => customer.Name).Select(customer => customer.Name).AsAsyncEnumerable().WithCancellation(cancellation.Token))
            {
                app.Observe("read", name);
                await cancellation.CancelAsync();
            }
        });
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Lazy_parts_of_a_graph_are_loaded_explicitly(Application app)
    {
        await using var db = app.NewContext();
        var ann = await db.Customers.SingleAsync(customer => customer.Name == "Ann");
        await db.Entry(ann).Collection(customer => customer.Orders).LoadAsync();
        app.Observe("orders", ann.Orders.Count);
        app.Observe("lines", await db.Entry(ann.Orders[0]).Collection(order => order.Lines).Query().CountAsync());
    }

    [Case]
    public static async Task A_compiled_query_runs_on_several_contexts(Application app)
    {
        var byName = EF.CompileAsyncQuery((ShopContext context, string name) => context.Customers.Count(customer => customer.Name == name));
        for (var time = 0; time < 2; time++)
        {
            await using var db = app.NewContext();
            app.Observe("found", await byName(db, "Ann"));
        }
    }

    [Case]
    public static async Task A_statement_that_fails_is_told_and_the_next_one_works(Application app)
    {
        await using var db = app.NewContext();
        await app.Observe("no such table", () => db.Database.ExecuteSqlRawAsync("DELETE FROM nothing_of_that_name"));
        await app.Observe("no SQL at all", () => db.Database.ExecuteSqlRawAsync("this is no SQL"));
        await app.Observe("a check", () => db.Database.ExecuteSqlRawAsync("UPDATE account SET amount = -1"));
        app.Observe("updated", await db.Database.ExecuteSqlRawAsync("UPDATE account SET amount = 1 WHERE owner = 'Ann'"));
        app.ObserveAccounts();
    }
}
