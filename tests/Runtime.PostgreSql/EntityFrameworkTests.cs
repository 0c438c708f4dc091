using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql.Tests;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("shop", typeof(ShopDatabase))]

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Contexts of the application, with the connection string of a database that is not FixtureGen's.</summary>
public sealed class EntityFrameworkTests : IAsyncLifetime
{
    private ClassRun shop = null!;

    public async Task InitializeAsync()
    {
        Administration.Execute($"CREATE DATABASE {ShopContext.Production}");
        shop = await ClassRun.StartAsync<Shop>();
    }

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        Administration.Execute($"DROP DATABASE {ShopContext.Production} WITH (FORCE)");
    }

    [Fact]
    public async Task A_context_of_the_application_works_in_the_sandbox() => await shop.TestAsync(async sandbox =>
    {
        await using (var db = new ShopContext())
        {
            db.AddRange(new Item { Name = "bread" }, new Item { Name = "milk" });
            await db.SaveChangesAsync();
        }

        await using var other = ContextGlue.NewDb<ShopContext>(sandbox);
        Assert.Equal(["bread", "milk"], await other.Items.Select(static item => item.Name).Order().ToListAsync());
    });

    [Fact]
    public async Task To_create_what_exists_does_nothing() => await shop.TestAsync(async sandbox =>
    {
        await using var application = new ShopContext();
        Assert.True(await application.Database.CanConnectAsync());
        Assert.False(await application.Database.EnsureCreatedAsync());

        await using var own = ContextGlue.NewDb<ShopContext>(sandbox);
        Assert.True(await own.Database.CanConnectAsync());
        Assert.False(await own.Database.EnsureCreatedAsync());
    });

    [Fact]
    public async Task To_delete_the_applications_database_is_refused_and_nothing_is_deleted()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.TestAsync(
            async _ =>
            {
                await using var db = new ShopContext();
                await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.EnsureDeletedAsync());
            },
            "Ordering.Starts_afresh"));

        Assert.Contains("'Ordering.Starts_afresh' would create or delete a database on the server", refused.Message, StringComparison.Ordinal);
        Assert.True(Administration.Has(ShopContext.Production));
        await shop.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("\"Items\"")));
    }

    [Fact]
    public async Task To_delete_the_tests_own_database_fails_and_nothing_is_deleted()
    {
        // Entity Framework's provider wants a connection of its own kind for that, and says so.
        await Assert.ThrowsAsync<InvalidCastException>(() => shop.TestAsync(async sandbox =>
        {
            await using var db = ContextGlue.NewDb<ShopContext>(sandbox);
            await db.Database.EnsureDeletedAsync();
        }));

        await shop.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("\"Items\"")));
    }

    private sealed class Shop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Shop), "shop");
    }
}

internal sealed class Item
{
    public int Id { get; init; }

    public required string Name { get; init; }
}

internal sealed class ShopContext : DbContext
{
    public const string Production = "somebodys_shop";

    public ShopContext()
    {
    }

    public ShopContext(DbContextOptions<ShopContext> options)
        : base(options)
    {
    }

    public DbSet<Item> Items => Set<Item>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (!options.IsConfigured)
        {
            var production = Administration.Settings;
            production.Database = Production;
            options.UseNpgsql(production.ConnectionString);
        }
    }
}

internal sealed class ShopDatabase : TestDatabase<ShopContext>
{
    protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseNpgsql(connection);
}
