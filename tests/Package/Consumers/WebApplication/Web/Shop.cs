using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Web;

public sealed class Item
{
    public int Id { get; set; }
}

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public static string Production { get; } = Path.Combine(AppContext.BaseDirectory, "production.db");

    public DbSet<Item> Items => Set<Item>();

    public static DbContextOptionsBuilder UseProduction(DbContextOptionsBuilder options) => Common(options).UseSqlite($"Data Source={Production}");

    // The migration is written by hand, without a snapshot of the model.
    public static DbContextOptionsBuilder Common(DbContextOptionsBuilder options)
        => options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}

[DbContext(typeof(ShopContext)), Migration("20260101000000_CreateItems")]
public sealed class CreateItems : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
        => migrationBuilder.CreateTable("Items", table => new { Id = table.Column<int>() }, constraints: table => table.PrimaryKey("PK_Items", row => row.Id));
}
