using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Contexts that application code makes, with the connection string of the application.</summary>
public sealed class RedirectionTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"fixturegen-{Guid.NewGuid():N}.db");
    private ClassRun blog = null!;

    public async Task InitializeAsync() => blog = await ClassRun.StartAsync<Blog>();

    public async Task DisposeAsync()
    {
        await blog.DisposeAsync();
        Assert.False(File.Exists(file), "A context of the application got to the application's own database.");
    }

    public static TheoryData<string, Action<IServiceCollection, Action<DbContextOptionsBuilder>>> Registrations => new()
    {
        { "AddDbContext", (services, options) => services.AddDbContext<BlogContext>(options) },
        { "AddDbContextPool", (services, options) => services.AddDbContextPool<BlogContext>(options, poolSize: 1) },
        { "AddDbContextFactory", (services, options) => services.AddDbContextFactory<BlogContext>(options) },
        { "AddPooledDbContextFactory", (services, options) => services.AddPooledDbContextFactory<BlogContext>(options, poolSize: 1) },
    };

    [Theory]
    [MemberData(nameof(Registrations))]
    public async Task A_context_from_dependency_injection_is_in_the_sandbox_of_each_test(
        string registration,
        Action<IServiceCollection, Action<DbContextOptionsBuilder>> register)
    {
        var services = new ServiceCollection();
        register(services, options => options.UseSqlite($"Data Source={file}"));
        await using var provider = services.BuildServiceProvider();
        var instances = new HashSet<BlogContext>();

        for (var test = 0; test < 3; test++)
        {
            await blog.TestAsync(async sandbox =>
            {
                for (var request = 0; request < 2; request++)
                {
                    await using var scope = provider.CreateAsyncScope();
                    await using var db = scope.ServiceProvider.GetService<IDbContextFactory<BlogContext>>() is { } factory
                        ? await factory.CreateDbContextAsync()
                        : scope.ServiceProvider.GetRequiredService<BlogContext>();
                    instances.Add(db);
                    Assert.Equal((registration, 2 + request), (registration, await db.Posts.CountAsync()));
                    await using var transaction = await db.Database.BeginTransactionAsync();
                    db.Add(new Post { Title = $"Request {request}" });
                    await db.SaveChangesAsync();
                    await transaction.CommitAsync();
                }

                Assert.Equal(4, await ContextGlue.Db<BlogContext>(sandbox).Posts.CountAsync());
            });
        }

        Assert.Equal(registration.Contains("Pool", StringComparison.Ordinal) ? 1 : 6, instances.Count);
    }

    [Fact]
    public async Task A_context_that_configures_itself_is_in_the_sandbox()
    {
        for (var test = 0; test < 2; test++)
        {
            await blog.TestAsync(async sandbox =>
            {
                await using (var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite($"Data Source={file}").Options))
                {
                    Assert.False(await db.Database.EnsureCreatedAsync());
                    db.Add(new Post { Title = "Three" });
                    await db.SaveChangesAsync();
                    Assert.Equal("Two", (await db.Posts.SingleAsync(post => post.Price > 10m)).Title);
                }

                Assert.Equal(3, sandbox.Connection.Count("Posts"));
            });
        }
    }

    [Fact]
    public async Task EnsureDeleted_of_a_context_of_the_application_deletes_nothing() => await blog.TestAsync(async sandbox =>
    {
        await using var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite($"Data Source={file}").Options);

        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();

        Assert.Equal(2, sandbox.Connection.Count("Posts"));
    });

    [Fact]
    public async Task Contexts_of_the_application_share_the_sandbox_but_not_a_transaction() => await blog.TestAsync(async _ =>
    {
        var options = new DbContextOptionsBuilder<BlogContext>().UseSqlite($"Data Source={file}").Options;
        await using var one = new BlogContext(options);
        await using var other = new BlogContext(options);
        await using var transaction = await one.Database.BeginTransactionAsync();
        ((SqliteConnection)other.Database.GetDbConnection()).DefaultTimeout = 1;

        Assert.Contains("database is locked", (await Assert.ThrowsAsync<SqliteException>(() => other.Database.BeginTransactionAsync())).Message, StringComparison.Ordinal);
    });

    [Fact]
    public async Task A_context_of_another_type_keeps_its_own_database() => await blog.TestAsync(async sandbox =>
    {
        await using var own = new SqliteConnection("Data Source=:memory:");
        await own.OpenAsync();
        await using var db = new OtherContext(new DbContextOptionsBuilder<OtherContext>().UseSqlite(own).Options);
        Assert.True(await db.Database.EnsureCreatedAsync());

        Assert.Equal(0, await db.Posts.CountAsync());
        Assert.Equal(2, sandbox.Connection.Count("Posts"));
    });

    [Fact]
    public async Task A_context_of_the_in_memory_provider_is_left_alone() => await blog.TestAsync(async _ =>
    {
        await using var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseInMemoryDatabase("left alone").Options);

        Assert.Equal(0, await db.Posts.CountAsync());
    });

    [Fact]
    public async Task A_context_of_another_provider_is_refused() => await blog.TestAsync(
        _ =>
        {
            using var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite(new ForeignConnection()).Options);

            Assert.Contains(
                $"'Blogging.Elsewhere' made a '{typeof(BlogContext)}' that uses",
                Assert.Throws<InvalidOperationException>(() => db.Posts.Count()).Message,
                StringComparison.Ordinal);
        },
        "Blogging.Elsewhere");

    [Fact]
    public async Task Outside_of_a_test_a_context_keeps_its_own_database()
    {
        await using var own = new SqliteConnection("Data Source=:memory:");
        await own.OpenAsync();
        await using var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite(own).Options);

        Assert.True(await db.Database.EnsureCreatedAsync());
        Assert.Equal(0, await db.Posts.CountAsync());
    }

    [Fact]
    public async Task A_context_that_the_database_is_not_declared_for_is_refused() => await blog.TestAsync(sandbox => Assert.Contains(
        $"needs a '{typeof(OtherContext)}', but its test database '{typeof(BlogDatabase)}' is not declared for that context",
        Assert.Throws<InvalidOperationException>(() => ContextGlue.NewDb<OtherContext>(sandbox)).Message,
        StringComparison.Ordinal));

    private sealed class OtherContext(DbContextOptions<OtherContext> options) : DbContext(options)
    {
        public DbSet<Post> Posts => Set<Post>();
    }
}
