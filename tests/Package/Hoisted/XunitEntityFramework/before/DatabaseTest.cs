using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shop;

namespace Shop.Tests;

/// <summary>Gives each test a shop with a few customers, products and orders.</summary>
public abstract class DatabaseTest : IDisposable
{
    private readonly SqliteConnection connection = new("DataSource=:memory:");

    protected DatabaseTest()
    {
        connection.Open();
        Context = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseSqlite(connection).Options);
        Context.Database.EnsureCreated();
        Seed();
    }

    protected ShopContext Context { get; }

    public void Dispose()
    {
        Context.Dispose();
        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Seed()
    {
        var ada = new Customer { Name = "Ada", Email = "ada@example.org", Addresses = { new Address { Street = "Mill Lane 3", City = "London" } } };
        var grace = new Customer { Name = "Grace", Email = "grace@example.org", Addresses = { new Address { Street = "Main Street 12", City = "New York" } } };
        var linus = new Customer { Name = "Linus", Email = "linus@example.org", Addresses = { new Address { Street = "Esplanadi 1", City = "Helsinki" } } };
        var tim = new Customer
        {
            Name = "Tim",
            Email = "tim@example.org",
            Addresses = { new Address { Street = "High Street 80", City = "London" }, new Address { Street = "Rue de Lyon 5", City = "Geneva" } },
        };
        Context.Customers.AddRange(ada, grace, linus, tim);

        // What the shop sells
        var crockery = new Category { Name = "Crockery" };
        var cutlery = new Category { Name = "Cutlery" };
        var linen = new Category { Name = "Linen" };
        var teapot = new Product { Category = crockery, Sku = "T-1", Name = "Teapot", PriceInCents = 2500, Stock = 3 };
        var cup = new Product { Category = crockery, Sku = "C-1", Name = "Cup", PriceInCents = 700, Stock = 12 };
        var knife = new Product { Category = cutlery, Sku = "K-1", Name = "Knife", PriceInCents = 200, Stock = 24 };
        Context.Products.AddRange(
            teapot,
            cup,
            knife,
            new Product { Category = cutlery, Sku = "S-1", Name = "Spoon", PriceInCents = 150 },
            new Product { Category = linen, Sku = "N-1", Name = "Napkin", PriceInCents = 90 });

        var shipped = new Order { Customer = ada, State = OrderState.Shipped, TotalInCents = 3200, Lines = { new OrderLine { Product = teapot, Quantity = 1 }, new OrderLine { Product = cup, Quantity = 1 } } };
        Context.Orders.AddRange(
            shipped,
            new Order { Customer = ada, State = OrderState.Cancelled, TotalInCents = 70000, Lines = { new OrderLine { Product = cup, Quantity = 100 } } },
            new Order { Customer = grace, State = OrderState.Paid, TotalInCents = 5000, Lines = { new OrderLine { Product = teapot, Quantity = 2 } } },
            new Order { Customer = tim, State = OrderState.Open, TotalInCents = 1200, Lines = { new OrderLine { Product = knife, Quantity = 6 } } });
        Context.Shipments.Add(new Shipment { Order = shipped, TrackingNumber = "1Z-204" });
        Context.Reviews.AddRange(
            new Review { Product = teapot, Customer = ada, Stars = 5 },
            new Review { Product = teapot, Customer = grace, Stars = 4 },
            new Review { Product = cup, Customer = ada, Stars = 2 });
        Context.SaveChanges();
    }
}
