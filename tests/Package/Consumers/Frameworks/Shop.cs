using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class Product
{
    public int Id { get; set; }
    public required string Name { get; set; }
}

public class ShopContext : DbContext
{
    public ShopContext()
    {
    }

    public ShopContext(DbContextOptions<ShopContext> options) : base(options)
    {
    }

    public DbSet<Product> Products => Set<Product>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (!options.IsConfigured)
        {
            options.UseSqlite("Data Source=production.db");
        }
    }
}

public class ShopDatabase : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection);
}

[Fixture]
public class Products : Fixture<ShopContext>
{
    public static int Loads;

    public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref Loads);
        db.Add(new Product { Name = "tea" });
        return Task.CompletedTask;
    }
}

/// <summary>Application code that knows nothing of tests.</summary>
public static class Warehouse
{
    public static async Task StoreAsync(string name)
    {
        await using var db = new ShopContext();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new Product { Name = name });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    public static int Count()
    {
        using var db = new ShopContext();
        return db.Products.Count();
    }
}
