using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop.Migrations;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.EntityFramework;

internal static class Schemas
{
    [Case]
    public static async Task The_database_can_be_connected_to(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("can connect", await db.Database.CanConnectAsync());
        await using var own = app.NewContextWithOwnConnectionString();
        app.Observe("can connect by itself", await own.Database.CanConnectAsync());
    }

    [Case]
    public static async Task EnsureCreated_finds_the_tables(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("created", await db.Database.EnsureCreatedAsync());
        await using var own = app.NewContextWithOwnConnectionString();
        app.Observe("created by itself", own.Database.EnsureCreated());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Migrations_are_applied_and_used(Application app)
    {
        await using var db = app.NewContext<CatalogContext>(options => new(options));
        app.Observe("pending", await db.Database.GetPendingMigrationsAsync());
        await app.Observe("migrating", () => db.Database.MigrateAsync());
        app.Observe("applied", await db.Database.GetAppliedMigrationsAsync());
        db.Add(new Product { Name = "Pen", Weight = 12 });
        app.Observe("saved", await db.SaveChangesAsync());
        await using var other = app.NewContext<CatalogContext>(options => new(options));
        app.Observe("products", await other.Products.OrderBy(product => product.Name).Select(product => product.Name + " " + product.Weight).ToListAsync());
    }

    [Case]
    public static async Task Migrating_again_does_nothing(Application app)
    {
        await using var db = app.NewContext<CatalogContext>(options => new(options));
        await db.Database.MigrateAsync();
        db.Add(new Product { Name = "Pen" });
        await db.SaveChangesAsync();
        await using var other = app.NewContext<CatalogContext>(options => new(options));
        await app.Observe("migrating again", () => other.Database.MigrateAsync());
        app.Observe("pending", await other.Database.GetPendingMigrationsAsync());
        app.Observe("products", await other.Products.CountAsync());
    }

    [Case]
    public static async Task A_migration_is_reverted(Application app)
    {
        await using var db = app.NewContext<CatalogContext>(options => new(options));
        await db.Database.MigrateAsync();
        await app.Observe("reverting the last", () => db.Database.MigrateAsync(nameof(CreateCatalog)));
        app.Observe("applied", await db.Database.GetAppliedMigrationsAsync());
        await app.Observe("reverting all", () => db.Database.MigrateAsync("0"));
        await app.Observe("the table", () => db.Products.CountAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_migration_that_fails_leaves_nothing(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "CREATE TABLE \"Products\" (wrong INTEGER)";
            await command.ExecuteNonQueryAsync();
        }

        await using var db = app.NewContext<CatalogContext>(options => new(options));
        await app.Observe("migrating", () => db.Database.MigrateAsync());
        app.Observe("applied", await db.Database.GetAppliedMigrationsAsync());
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task Tables_are_made_changed_and_dropped_by_statements(Application app)
    {
        await using var db = app.NewContext();
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)");
        await db.Database.ExecuteSqlRawAsync("INSERT INTO note (id, words) VALUES (1, 'one')");
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE note ADD COLUMN stars INTEGER");
        await db.Database.ExecuteSqlRawAsync("CREATE INDEX note_words ON note (words)");
        await db.Database.ExecuteSqlRawAsync("UPDATE note SET stars = 5");
        await using (var other = app.NewContext())
        {
            app.Observe("notes", await other.Database.SqlQuery<string>($"""SELECT words AS "Value" FROM note WHERE stars = 5""").ToListAsync());
        }

        await db.Database.ExecuteSqlRawAsync("DROP TABLE note");
        await app.Observe("reading it", () => db.Database.SqlQuery<string>($"""SELECT words AS "Value" FROM note""").ToListAsync());
    }

    [Case]
    public static async Task A_change_of_the_schema_is_rolled_back_with_its_transaction(Application app)
    {
        await using var db = app.NewContext();
        await using (await db.Database.BeginTransactionAsync())
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE note (id INTEGER PRIMARY KEY)");
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE account ADD COLUMN colour TEXT");
            await db.Database.ExecuteSqlRawAsync("UPDATE account SET colour = 'red'");
        }

        await app.Observe("the table", () => db.Database.ExecuteSqlRawAsync("INSERT INTO note (id) VALUES (1)"));
        await app.Observe("the column", () => db.Database.ExecuteSqlRawAsync("UPDATE account SET colour = 'blue'"));
        app.ObserveAccounts();
    }
}
