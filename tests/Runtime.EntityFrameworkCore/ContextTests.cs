using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FixtureGen.EntityFrameworkCore.Tests;

public sealed class ContextTests : IAsyncLifetime
{
    private ClassRun blog = null!;

    public async Task InitializeAsync() => blog = await ClassRun.StartAsync<Blog>();

    public async Task DisposeAsync() => await blog.DisposeAsync();

    [Fact]
    public async Task Db_is_one_instance_a_test_and_another_in_the_next()
    {
        var seen = new List<BlogContext>();
        for (var test = 0; test < 2; test++)
        {
            await blog.TestAsync(sandbox =>
            {
                seen.Add(Db(sandbox));
                Assert.Same(Db(sandbox), seen[^1]);
                Assert.Equal(2, Db(sandbox).Posts.Count());
                Db(sandbox).Add(new Post { Title = "Three" });
                Db(sandbox).SaveChanges();
            });
        }

        Assert.NotSame(seen[0], seen[1]);
        Assert.Throws<ObjectDisposedException>(() => seen[0].Posts.Count());
    }

    [Fact]
    public async Task A_further_context_sees_what_was_saved_and_not_what_was_only_added() => await blog.TestAsync(async sandbox =>
    {
        await using var other = NewDb(sandbox);
        Assert.NotSame(Db(sandbox), other);
        Db(sandbox).Add(new Post { Title = "Three" });
        Assert.Equal(2, await other.Posts.CountAsync());

        await Db(sandbox).SaveChangesAsync();

        Assert.Equal(3, await other.Posts.CountAsync());
        Assert.Equal(3, sandbox.Connection.Count("Posts"));
    });

    [Fact]
    public async Task Explicit_transactions_commit_and_roll_back_their_own_part()
    {
        await blog.TestAsync(async sandbox =>
        {
            var db = Db(sandbox);
            await using (var committed = await db.Database.BeginTransactionAsync())
            {
                db.Add(new Post { Title = "Three" });
                await db.SaveChangesAsync();
                await committed.CommitAsync();
            }

            await using (db.Database.BeginTransaction())
            {
                db.Add(new Post { Title = "Four" });
                await db.SaveChangesAsync();
            }

            await using var other = NewDb(sandbox);
            Assert.Equal(["One", "Three", "Two"], await Titles(other));
        });

        await blog.TestAsync(async sandbox => Assert.Equal(["One", "Two"], await Titles(Db(sandbox))));
    }

    [Fact]
    public async Task Savepoints_go_back_part_of_a_transaction() => await blog.TestAsync(async sandbox =>
    {
        var db = Db(sandbox);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Add(db, "Three");
        await transaction.CreateSavepointAsync("before four");
        await Add(db, "Four");
        await transaction.RollbackToSavepointAsync("before four");
        await transaction.ReleaseSavepointAsync("before four");
        db.ChangeTracker.Clear();
        await Add(db, "Five");
        await transaction.CommitAsync();

        await using var other = NewDb(sandbox);
        Assert.Equal(["Five", "One", "Three", "Two"], await Titles(other));
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_test_goes_on_after_a_unique_violation(bool inTransaction) => await blog.TestAsync(async sandbox =>
    {
        var db = Db(sandbox);
        await using var transaction = inTransaction ? await db.Database.BeginTransactionAsync() : null;
        db.Add(new Post { Title = "Three" });
        db.Add(new Post { Title = "One" });
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        db.ChangeTracker.Clear();
        await Add(db, "Four");
        await (transaction?.CommitAsync() ?? Task.CompletedTask);

        await using var other = NewDb(sandbox);
        Assert.Equal(["Four", "One", "Two"], await Titles(other));
    });

    [Fact]
    public async Task Two_contexts_can_share_a_transaction() => await blog.TestAsync(async sandbox =>
    {
        var db = Db(sandbox);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var options = new DbContextOptionsBuilder<BlogContext>().UseSqlite(db.Database.GetDbConnection()).Options;
        await using (var other = new BlogContext(options))
        {
            await other.Database.UseTransactionAsync(transaction.GetDbTransaction());
            await Add(other, "Three");
        }

        await transaction.RollbackAsync();
        Assert.Equal(["One", "Two"], await Titles(db));
    });

    [Fact]
    public async Task A_retrying_execution_strategy_can_begin_transactions() => await blog.TestAsync(async sandbox =>
    {
        var attempts = 0;
        await using var connection = sandbox.CreateConnection();
        await using var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>()
            .UseSqlite(connection, sqlite => sqlite.ExecutionStrategy(dependencies => new Impatient(dependencies)))
            .Options);

        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.ChangeTracker.Clear();
            await Add(db, "Three");
            if (attempts++ == 0)
            {
                throw new TimeoutException();
            }

            await transaction.CommitAsync();
        });

        Assert.Equal((2, 3), (attempts, await Db(sandbox).Posts.CountAsync()));
    });

    [Fact]
    public async Task Statements_without_tracking_are_undone_too()
    {
        await blog.TestAsync(async sandbox =>
        {
            var db = Db(sandbox);
            Assert.Equal(1, await db.Posts.Where(post => post.Title == "One").ExecuteUpdateAsync(set => set.SetProperty(post => post.Title, "1")));
            Assert.Equal(1, await db.Posts.Where(post => post.Title == "Two").ExecuteDeleteAsync());
            Assert.Equal(1, await db.Database.ExecuteSqlAsync($"INSERT INTO Posts (Title, Price) VALUES ({"Three"}, '1')"));
            Assert.Equal(["1", "Three"], await Titles(db));
        });

        await blog.TestAsync(async sandbox => Assert.Equal(["One", "Two"], await Titles(Db(sandbox))));
    }

    [Fact]
    public async Task Decimals_are_compared_as_numbers_also_after_an_escape()
    {
        await blog.TestAsync(async sandbox => Assert.Equal("Two", (await Db(sandbox).Posts.SingleAsync(post => post.Price > 10m)).Title));
        await Assert.ThrowsAsync<SandboxEscapedException>(() => blog.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("ROLLBACK; SELECT 1")));
        await blog.TestAsync(async sandbox => Assert.Equal("Two", (await Db(sandbox).Posts.SingleAsync(post => post.Price > 10m)).Title));
    }

    [Fact]
    public async Task A_database_that_replaces_one_in_a_test_is_not_prepared_as_the_tests_work()
    {
        await Assert.ThrowsAsync<SandboxEscapedException>(() => blog.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("ROLLBACK; SELECT 1")));

        Assert.False(BlogDatabase.WasPreparedInATest);
    }

    [Fact]
    public async Task A_query_can_be_nested_in_another_and_write_through_a_second_context() => await blog.TestAsync(async sandbox =>
    {
        var seen = new List<string>();
        await foreach (var post in Db(sandbox).Posts.OrderBy(post => post.Id).AsAsyncEnumerable())
        {
            await using var other = NewDb(sandbox);
            seen.Add((await other.Posts.SingleAsync(same => same.Id == post.Id && same.Price > 0m)).Title);
            await other.Posts.Where(same => same.Id == post.Id).ExecuteUpdateAsync(set => set.SetProperty(same => same.Price, 0m));
        }

        Assert.Equal(["One", "Two"], seen);
        Assert.Equal(2, await NewDb(sandbox).Posts.CountAsync(post => post.Price == 0m));
    });

    [Fact]
    public async Task Contexts_of_one_test_may_work_in_parallel_each_with_transactions() => await blog.TestAsync(async sandbox =>
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            await using var db = NewDb(sandbox);
            await Add(db, $"{number} alone");
            await using var transaction = await db.Database.BeginTransactionAsync();
            await Add(db, $"{number} first");
            await Add(db, $"{number} second");
            await (number % 2 == 0 ? transaction.CommitAsync() : transaction.RollbackAsync());
        })));

        Assert.Equal(2 + 8 + 8, await Db(sandbox).Posts.CountAsync());
    });

    [Fact]
    public async Task Creating_and_deleting_the_database_does_no_harm()
    {
        await blog.TestAsync(async sandbox =>
        {
            var db = Db(sandbox);
            Assert.True(await db.Database.CanConnectAsync());
            Assert.False(await db.Database.EnsureCreatedAsync());
            await db.Database.EnsureDeletedAsync();
            Assert.False(db.Database.EnsureCreated());
            Assert.Equal(2, await db.Posts.CountAsync());
        });

        await blog.TestAsync(async sandbox => Assert.Equal(["One", "Two"], await Titles(Db(sandbox))));
    }

    [Fact]
    public async Task An_open_transaction_of_Db_does_not_disturb_the_next_test()
    {
        await blog.TestAsync(async sandbox =>
        {
            await Db(sandbox).Database.BeginTransactionAsync();
            await Db(sandbox).Posts.ExecuteDeleteAsync();
        }, method: Attributed.Without(SandboxChecks.OpenTransactions));

        await blog.TestAsync(async sandbox =>
        {
            await using var transaction = await Db(sandbox).Database.BeginTransactionAsync();
            Assert.Equal(["One", "Two"], await Titles(Db(sandbox)));
        });
    }

    [Fact]
    public async Task Saving_after_the_test_names_it()
    {
        BlogContext? kept = null;
        await blog.TestAsync(sandbox => kept = NewDb(sandbox), "Blogging.Keeps_a_context");

        await blog.TestAsync(async sandbox =>
        {
            Assert.Equal("Blogging.Keeps_a_context", (await Assert.ThrowsAsync<SandboxEndedException>(() => Add(kept!, "Three"))).Owner);
            Assert.Equal(["One", "Two"], await Titles(Db(sandbox)));
        });
    }

    [Fact]
    public async Task Work_that_goes_on_with_Db_after_its_test_fails_the_clean_up_of_its_class_which_names_it()
    {
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? left = null;
        await blog.TestAsync(
            sandbox =>
            {
                var db = Db(sandbox);
                left = Task.Run(async () =>
                {
                    await goOn.Task;
                    await db.Posts.CountAsync();
                });
            },
            "Blogging.Does_not_await");
        await blog.TestAsync(async _ =>
        {
            goOn.SetResult();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => left!);
        });

        var told = await Assert.ThrowsAsync<SandboxEndedException>(async () => await blog.DisposeAsync());

        Assert.Equal("Blogging.Does_not_await", told.Owner);
        Assert.IsType<ObjectDisposedException>(told.InnerException);
        blog = await ClassRun.StartAsync<Blog>();
    }

    private static BlogContext Db(Sandbox sandbox) => ContextGlue.Db<BlogContext>(sandbox);

    private static BlogContext NewDb(Sandbox sandbox) => ContextGlue.NewDb<BlogContext>(sandbox);

    private static Task Add(BlogContext db, string title)
    {
        db.Add(new Post { Title = title });
        return db.SaveChangesAsync();
    }

    private static Task<List<string>> Titles(BlogContext db) => db.Posts.AsNoTracking().Select(post => post.Title).OrderBy(title => title).ToListAsync();

    private sealed class Impatient(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, 3, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is TimeoutException;
    }
}
