using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;

namespace Support;

public sealed class Item
{
    public int Id { get; set; }
}

public sealed class ShopContext(string file) : DbContext
{
    public DbSet<Item> Items => Set<Item>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        => optionsBuilder.UseSqlite($"Data Source={Path.Combine(AppContext.BaseDirectory, file)}");
}

public sealed class ShopDatabase : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection);

    protected override ShopContext CreateContext(DbContextOptions<ShopContext> options) => throw new NotSupportedException("No class uses it yet.");
}
