using System.Data.Common;
using FixtureGen.Engines;
using FixtureGen.PostgreSql;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Runtime.Benchmark;

public sealed class Item
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public int Amount { get; set; }
}

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();
}

/// <summary>A table with a hundred rows.</summary>
[Fixture]
public sealed class Items : Fixture<ShopContext>
{
    public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken)
    {
        db.Items.AddRange(Enumerable.Range(0, 100).Select(static number => new Item { Name = $"item {number}", Amount = number }));
        return Task.CompletedTask;
    }
}

public sealed class SqliteShop : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => Use(options, connection);

    internal static void Use(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection);
}

public sealed class PostgreSqlShop : TestDatabase<ShopContext>
{
    protected override DatabaseEngine? Engine { get; } = new PostgreSqlEngine();

    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => Use(options, connection);

    internal static void Use(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseNpgsql(connection);
}
