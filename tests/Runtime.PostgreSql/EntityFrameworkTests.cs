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

    [Fact]
    public async Task A_context_that_was_made_before_the_test_is_in_the_sandbox_of_each_test()
    {
        await using var earlier = new ShopContext();
        Assert.Equal(ShopContext.Production, earlier.Database.GetDbConnection().Database);

        for (var test = 0; test < 2; test++)
        {
            await shop.TestAsync(async sandbox =>
            {
                Assert.Equal(0, await earlier.Items.CountAsync());
                await earlier.Database.ExecuteSqlAsync($"""INSERT INTO "Items" ("Name") VALUES ('bread')""");
                Assert.Equal(1, sandbox.Connection.Count("\"Items\""));
            });
        }

        // It has a connection of the sandbox now, which no test is there for.
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => earlier.Items.CountAsync());
        Assert.Contains("made inside a test was opened outside of one", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_databases_of_the_server_in_one_test_are_refused_and_both_are_named(bool setsString)
    {
        var other = Administration.Settings;
        other.Database = "somebodys_archive";
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.TestAsync(_ =>
        {
            using var first = new ShopContext();
            Assert.Equal(0, first.Items.Count());
            using var second = setsString ? new ShopContext() : new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(other.ConnectionString).Options);
            if (setsString)
            {
                second.Database.SetConnectionString(other.ConnectionString);
            }

            Assert.Throws<InvalidOperationException>(() => second.Items.Count());
        }));

        Assert.Contains($"'{ShopContext.Production}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'somebodys_archive'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Password", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_thread_that_does_not_know_its_test_may_use_a_context_on_the_tests_connection() => await shop.TestAsync(async sandbox =>
    {
        using var db = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(sandbox.Connection).Options);
        var counted = new TaskCompletionSource<int>();
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                try
                {
                    counted.SetResult(db.Items.Count());
                }
                catch (Exception failure)
                {
                    counted.SetException(failure);
                }
            },
            null);

        Assert.Equal(0, await counted.Task);
    });

    [Fact]
    public async Task Outside_of_tests_a_context_is_stopped_and_the_error_says_how_to_allow_its_database()
    {
        await using var db = new ShopContext();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => db.Items.CountAsync());

        Assert.Contains($"[assembly: AllowDatabase(\"{ShopContext.Production}\")]", failure.Message, StringComparison.Ordinal);
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
