using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Contexts that were made before the test that uses them: by the start-up of an application, or by a class fixture.</summary>
public sealed class EarlierContextTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"fixturegen-earlier-{Guid.NewGuid():N}.db");
    private ClassRun blog = null!;

    public async Task InitializeAsync() => blog = await ClassRun.StartAsync<Blog>();

    public async Task DisposeAsync()
    {
        await blog.DisposeAsync();
        Assert.False(File.Exists(file), "A context of the application got to the application's own database.");
    }

    public static TheoryData<string, Func<BlogUse>> FirstUses => new()
    {
        { "a query", () => new(db => db.Posts.Count()) },
        { "a save", () => new(db => { db.Add(new Post { Title = "First" }); db.SaveChanges(); }) },
        { "a transaction", () => new(db => { using var transaction = db.Database.BeginTransaction(); db.Posts.ExecuteDelete(); transaction.Rollback(); }) },
        { "an open connection", () => new(db => { db.Database.OpenConnection(); db.Database.CloseConnection(); }) },
        { "a statement", () => new(db => db.Database.ExecuteSqlRaw("UPDATE Posts SET Title = Title")) },
    };

    [Theory]
    [MemberData(nameof(FirstUses))]
    public async Task A_context_of_a_class_fixture_is_in_the_sandbox_of_each_test(string first, Func<BlogUse> use)
    {
        await using var earlier = new BlogContext(Options());
        Assert.Equal(file, earlier.Database.GetDbConnection().DataSource);

        for (var test = 0; test < 2; test++)
        {
            await blog.TestAsync(async sandbox =>
            {
                use().Run(earlier);
                var before = await earlier.Posts.CountAsync();
                earlier.Add(new Post { Title = $"Of {first}" });
                await earlier.SaveChangesAsync();

                Assert.Equal((first, before + 1), (first, sandbox.Connection.Count("Posts")));
                earlier.ChangeTracker.Clear();
            });
        }

        await blog.TestAsync(async sandbox =>
        {
            Assert.Equal(2, sandbox.Connection.Count("Posts"));
            Assert.Equal(2, await earlier.Posts.CountAsync());
        });
    }

    public static TheoryData<string, Action<IServiceCollection, Action<DbContextOptionsBuilder>>> Pools => new()
    {
        { "AddDbContextPool", (services, options) => services.AddDbContextPool<BlogContext>(options, poolSize: 1) },
        { "AddPooledDbContextFactory", (services, options) => services.AddPooledDbContextFactory<BlogContext>(options, poolSize: 1) },
    };

    [Theory]
    [MemberData(nameof(Pools))]
    public async Task A_context_that_a_pool_made_before_the_test_is_in_the_sandbox_of_each_test(
        string pool, Action<IServiceCollection, Action<DbContextOptionsBuilder>> register)
    {
        var services = new ServiceCollection();
        register(services, options => options.UseSqlite($"Data Source={file}"));
        await using var provider = services.BuildServiceProvider();
        var instances = new HashSet<BlogContext>();
        await InScopeAsync(db => Task.FromResult(db.Database.GetDbConnection().DataSource == file && instances.Add(db)));

        for (var test = 0; test < 2; test++)
        {
            await blog.TestAsync(sandbox => InScopeAsync(async db =>
            {
                instances.Add(db);
                db.Add(new Post { Title = pool });
                await db.SaveChangesAsync();
                Assert.Equal(3, await db.Posts.CountAsync());
                Assert.Equal(3, sandbox.Connection.Count("Posts"));
                return true;
            }));
        }

        Assert.Single(instances);

        async Task InScopeAsync(Func<BlogContext, Task<bool>> use)
        {
            await using var scope = provider.CreateAsyncScope();
            await using var db = scope.ServiceProvider.GetService<IDbContextFactory<BlogContext>>() is { } factory
                ? await factory.CreateDbContextAsync()
                : scope.ServiceProvider.GetRequiredService<BlogContext>();
            Assert.True(await use(db));
        }
    }

    [Fact]
    public async Task A_context_that_was_in_a_test_cannot_be_opened_after_it()
    {
        await using var earlier = new BlogContext(Options());
        await blog.TestAsync(async _ => Assert.Equal(2, await earlier.Posts.CountAsync()));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => earlier.Posts.CountAsync());

        Assert.Contains("made inside a test was opened outside of one", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_context_that_looks_for_its_database_before_it_uses_it_is_stopped()
    {
        await using var earlier = new BlogContext(Options());
        Assert.Equal(file, earlier.Database.GetDbConnection().DataSource);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => blog.TestAsync(_ => Assert.ThrowsAny<Exception>(() => earlier.Database.EnsureCreated())));

        Assert.Contains("made before the test", failure.Message, StringComparison.Ordinal);
    }

    private DbContextOptions<BlogContext> Options() => new DbContextOptionsBuilder<BlogContext>().UseSqlite($"Data Source={file}").Options;

    /// <summary>Something that a test does with a context.</summary>
    public sealed class BlogUse
    {
        private readonly Action<BlogContext> use;

        internal BlogUse(Action<BlogContext> use) => this.use = use;

        internal void Run(BlogContext db) => use(db);
    }
}
