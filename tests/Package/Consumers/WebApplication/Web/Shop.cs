using System.Data.Common;
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

#if POSTGRESQL
    // Nobody listens there: whoever opens it fails.
    public static DbContextOptionsBuilder UseProduction(DbContextOptionsBuilder options)
        => Common(options).UseNpgsql("Host=127.0.0.1;Port=1;Username=shop;Database=production");

    public static DbContextOptionsBuilder On(DbContextOptionsBuilder options, DbConnection connection)
        => Common(options).UseNpgsql(connection);
#else
    public static DbContextOptionsBuilder UseProduction(DbContextOptionsBuilder options) => Common(options).UseSqlite($"Data Source={Production}");

    public static DbContextOptionsBuilder On(DbContextOptionsBuilder options, DbConnection connection)
        => Common(options).UseSqlite(connection);
#endif

    // The migration is written by hand, without a snapshot of the model.
    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options)
        => options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}

[DbContext(typeof(ShopContext)), Migration("20260101000000_CreateItems")]
public sealed class CreateItems : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
#if POSTGRESQL
        => migrationBuilder.CreateTable(
            "Items",
            table => new
            {
                Id = table.Column<int>().Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            },
            constraints: table => table.PrimaryKey("PK_Items", row => row.Id));
#else
        => migrationBuilder.CreateTable("Items", table => new { Id = table.Column<int>() }, constraints: table => table.PrimaryKey("PK_Items", row => row.Id));
#endif
}
