using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Contexts in tests that are isolated in another way than by a rollback.</summary>
public sealed class IsolationTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"fixturegen-{Guid.NewGuid():N}.db");
    private ClassRun blog = null!;

    public async Task InitializeAsync() => blog = await ClassRun.StartAsync<Blog>();

    public async Task DisposeAsync()
    {
        await blog.DisposeAsync();
        Assert.False(File.Exists(file), "A context of the application got to the application's own database.");
    }

    [Fact]
    public async Task Contexts_of_a_clone_commit_for_real_and_see_each_other()
    {
        BlogContext? made = null;
        for (var test = 0; test < 2; test++)
        {
            await blog.TestAsync(
                async sandbox =>
                {
                    await using (var transaction = await made!.Database.BeginTransactionAsync())
                    {
                        made.Add(new Post { Title = "Three", Price = 10.5m });
                        await made.SaveChangesAsync();
                        await transaction.CommitAsync();
                    }

                    await using var other = ContextGlue.NewDb<BlogContext>(sandbox);
                    Assert.Equal(["Three", "Two"], await other.Posts.Where(post => post.Price > 10m).OrderBy(post => post.Title).Select(post => post.Title).ToListAsync());
                    await Assert.ThrowsAsync<DbUpdateException>(async () =>
                    {
                        other.Add(new Post { Title = "One" });
                        await other.SaveChangesAsync();
                    });
                },
                method: Attributed.With(Isolation.Clone),
                construct: sandbox => made = ContextGlue.Db<BlogContext>(sandbox));
        }

        await blog.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("Posts")));
    }

    [Fact]
    public async Task A_context_of_the_application_is_on_the_clone_of_each_test()
    {
        await using var provider = new ServiceCollection()
            .AddPooledDbContextFactory<BlogContext>(options => options.UseSqlite($"Data Source={file}"), poolSize: 1)
            .BuildServiceProvider();
        var factory = provider.GetRequiredService<IDbContextFactory<BlogContext>>();
        for (var test = 0; test < 3; test++)
        {
            await blog.TestAsync(
                async sandbox =>
                {
                    await using var pooled = await factory.CreateDbContextAsync();
                    pooled.Add(new Post { Title = "Three" });
                    await pooled.SaveChangesAsync();
                    await using var own = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite($"Data Source={file}").Options);
                    Assert.Equal((3, 3), (await own.Posts.CountAsync(), await ContextGlue.Db<BlogContext>(sandbox).Posts.CountAsync()));
                },
                method: Attributed.With(test == 1 ? Isolation.Rollback : Isolation.Clone));
        }
    }

    [Fact]
    public async Task Saving_in_a_test_that_may_only_read_fails_it_with_the_statement()
    {
        var failure = await Assert.ThrowsAsync<ReadOnlyViolationException>(() => blog.TestAsync(
            async sandbox =>
            {
                var db = ContextGlue.Db<BlogContext>(sandbox);
                Assert.Equal(2, await db.Posts.CountAsync());
                db.Add(new Post { Title = "Three" });
                await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            },
            "Blogging.Saves",
            method: Attributed.With(Isolation.ReadOnly)));

        Assert.Contains("INSERT INTO \"Posts\"", failure.Statement, StringComparison.Ordinal);
    }
}
