using FixtureGen.AdoNet;
using FixtureGen.AdoNet.ExistingDatabases;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests.AdoNet;
using Microsoft.Data.Sqlite;

[module: FixtureGroup("in-transaction", typeof(LibraryInTransaction), Fixtures = [typeof(Books)])]
[module: FixtureGroup("in-transaction-other", typeof(LibraryInTransaction), Fixtures = [typeof(OtherAuthor)])]
[module: FixtureGroup("in-transaction-clone", typeof(LibraryInTransaction))]
[module: FixtureGroup("committed", typeof(LibraryCommitted), Fixtures = [typeof(Books)], Tables = ["Author", "book", "loan"])]
[module: FixtureGroup("committed-other", typeof(LibraryCommitted), Fixtures = [typeof(OtherAuthor)], Tables = ["author"])]
[module: FixtureGroup("committed-unplanned", typeof(LibraryCommitted), Fixtures = [typeof(Books)], Tables = ["author", "book"])]
[module: FixtureGroup("committed-renamed", typeof(LibraryCommitted), Fixtures = [typeof(Renamed)], Tables = ["author"])]
[module: FixtureGroup("committed-unknown", typeof(LibraryCommitted), Fixtures = [typeof(Books)], Tables = ["autor"])]

namespace FixtureGen.Tests.AdoNet;

/// <summary>One database file serves both ways, so these tests run one after the other.</summary>
public sealed class AdoEngineTests
{
    private readonly string before = LibraryFile.Fingerprint();

    [Fact]
    public async Task Fixtures_in_a_transaction_are_what_each_test_starts_from_and_never_committed()
    {
        await using (var library = await ClassRun.StartAsync<InTransaction>())
        {
            for (var test = 0; test < 3; test++)
            {
                await library.TestAsync(async sandbox =>
                {
                    Assert.Equal(3, sandbox.Connection.Count("book"));
                    using var other = sandbox.OpenConnection();
                    await using (var transaction = await other.BeginTransactionAsync())
                    {
                        other.Execute("DELETE FROM loan; DELETE FROM book");
                        await transaction.CommitAsync();
                    }

                    Assert.Equal(0, sandbox.Connection.Count("book"));
                });
                Assert.Equal(before, LibraryFile.Fingerprint());
            }
        }

        Assert.Equal(before, LibraryFile.Fingerprint());
    }

    [Fact]
    public async Task Where_there_is_one_database_a_test_that_runs_beside_another_is_refused()
    {
        ConcurrentTests.Open<InTransaction>();
        try
        {
            var sandbox = ConcurrentTests.Enter<InTransaction>();
            ConcurrentTests.Before("the first test");

            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Task.Run(() => ConcurrentTests.Enter<InTransaction>()));

            Assert.Contains("ParallelScope.Self", refused.Message, StringComparison.Ordinal);
            Assert.Equal(3, sandbox.Connection.Count("book"));
            ConcurrentTests.End(failedWith: null);
            await Task.Run(() => Assert.Equal(3, ConcurrentTests.Enter<InTransaction>().Connection.Count("book")));
        }
        finally
        {
            ConcurrentTests.Close<InTransaction>();
        }
    }

    [Fact]
    public async Task Classes_with_fixtures_that_exclude_each_other_run_one_after_the_other()
    {
        var first = await ClassRun.StartAsync<InTransaction>();
        var second = Beside.Start(ClassRun.StartAsync<InTransactionOther>);
        var third = Beside.Start(ClassRun.StartAsync<InTransaction>);
        await RunAsync(first, 3, "Bridges");
        Assert.Equal((false, false), (second.IsCompleted, third.IsCompleted));

        // Which of them stands first in line is up to the threads.
        await first.DisposeAsync();
        var next = await Task.WhenAny(second, third);
        var last = next == second ? third : second;
        await UseAsync(next);
        Assert.False(last.IsCompleted);

        await (await next).DisposeAsync();
        await UseAsync(last);
        await (await last).DisposeAsync();
        Assert.Equal(before, LibraryFile.Fingerprint());

        async Task UseAsync(Task<ClassRun> run) => await (run == second ? RunAsync(await run, 1, "Engines") : RunAsync(await run, 3, "Bridges"));

        static Task RunAsync(ClassRun library, int books, string title) => library.TestAsync(sandbox =>
        {
            Assert.Equal(books, sandbox.Connection.Count("book"));
            sandbox.Connection.Execute($"UPDATE author SET name = 'x' WHERE name = 'Cem'");
            Assert.Equal(1, sandbox.Connection.Count($"book WHERE title = '{title}'"));
        });
    }

    [Fact]
    public async Task Committed_fixtures_are_deleted_when_the_next_group_comes()
    {
        for (var run = 0; run < 2; run++)
        {
            await using var library = await ClassRun.StartAsync<Committed>();
            await library.TestAsync(sandbox => sandbox.Connection.Execute("DELETE FROM loan"));
            await library.TestAsync(sandbox => Assert.Equal((3L, 1L), (sandbox.Connection.Count("book"), sandbox.Connection.Count("loan"))));
            Assert.Contains("loan: 3 | 2026-02-03", LibraryFile.Fingerprint(), StringComparison.Ordinal);
        }

        await using (var library = await ClassRun.StartAsync<CommittedOther>())
        {
            await library.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("book")));
            Assert.Equal("author: 1 | Ada\nauthor: 2 | Ben\nauthor: 9 | Cem\nbook: 1 | Engines | 1\n", LibraryFile.Fingerprint());
        }

        await RemoveAsync();
        Assert.Equal(before, LibraryFile.Fingerprint());
    }

    [Fact]
    public async Task What_a_killed_run_has_left_is_deleted_before_anything_is_loaded()
    {
        // A process that ends without a word leaves the rows and the list of them.
        using (var killed = LibraryFile.Open())
        {
            killed.Execute("""
                CREATE TABLE IF NOT EXISTS fixturegen_kept_rows (document TEXT NOT NULL);
                INSERT INTO author VALUES (3, 'Cem'); INSERT INTO loan VALUES (1, '2026-02-03');
                INSERT INTO fixturegen_kept_rows VALUES ('{"Tables":[{"Table":"author","All":false,"Keys":[["3"]]},{"Table":"loan","All":true,"Keys":[]}],"Counts":{"author":2,"book":1,"loan":0}}');
                """);
        }

        await using (var library = await ClassRun.StartAsync<Committed>())
        {
            await library.TestAsync(sandbox => Assert.Equal(3, sandbox.Connection.Count("author")));
        }

        await RemoveAsync();
        Assert.Equal(before, LibraryFile.Fingerprint());
    }

    [Theory]
    [InlineData(typeof(CommittedUnplanned), "[Touches(\"loan\")]")]
    [InlineData(typeof(CommittedRenamed), "key 1")]
    [InlineData(typeof(CommittedUnknown), "author, book, loan")]
    [InlineData(typeof(InTransactionClone), "AdoEngine uses one existing database", Isolation.Clone)]
    public async Task What_could_not_be_undone_is_not_done(Type testClass, string says, Isolation isolation = Isolation.Rollback)
    {
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => isolation == Isolation.Rollback
            ? StartAsync(testClass)
            : new LibraryInTransaction().Engine!.CloneAsync(new LoadingImage([], (_, _) => Task.CompletedTask), isolation, CancellationToken.None).AsTask());
        Assert.Contains(says, thrown.Message, StringComparison.Ordinal);
        await RemoveAsync();
        Assert.Equal(before, LibraryFile.Fingerprint());

        static async Task StartAsync(Type testClass)
        {
            var run = await (Task<ClassRun>)typeof(ClassRun).GetMethod("StartAsync", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.MakeGenericMethod(testClass).Invoke(null, null)!;
            await run.TestAsync(_ => { });
        }
    }

    [Fact]
    public async Task A_row_that_appeared_beside_the_tests_stops_the_clean_up_with_both_counts()
    {
        await using (await ClassRun.StartAsync<Committed>())
        {
        }

        using (var somebody = LibraryFile.Open())
        {
            somebody.Execute("INSERT INTO author VALUES (77, 'Zoe')");
        }

        var error = await Assert.ThrowsAsync<InvalidOperationException>(RemoveAsync);
        Assert.Contains("'author' had 2 rows before the fixtures were loaded, but 3 after", error.Message, StringComparison.Ordinal);
        using (var somebody = LibraryFile.Open())
        {
            Assert.Equal(1, somebody.Count("author WHERE name = 'Cem'"));
            somebody.Execute("DELETE FROM author WHERE id = 77");
        }

        await RemoveAsync();
        Assert.Equal(before, LibraryFile.Fingerprint());
    }

    [Fact]
    public async Task Fixtures_whose_load_was_cancelled_are_loaded_by_the_next_class_and_those_that_failed_are_not()
    {
        var attempts = 0;
        var image = new LoadingImage([], (_, cancellationToken) => ++attempts switch
        {
            1 => Task.FromCanceled(cancellationToken),
            2 => Task.CompletedTask,
            _ => throw new FormatException("No more ideas."),
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => image.LoadAsync(null!, new CancellationToken(canceled: true)));
        await image.LoadAsync(null!, CancellationToken.None);
        for (var test = 0; test < 2; test++)
        {
            await Assert.ThrowsAsync<FormatException>(() => image.LoadAsync(null!, CancellationToken.None));
        }

        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_named()
    {
        var engine = new AdoEngine(SqliteFactory.Instance, "Data Source=/nowhere/library.db;Mode=ReadOnly");
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => engine.CloneAsync(new LoadingImage([], (_, _) => Task.CompletedTask), Isolation.Rollback, CancellationToken.None).AsTask());
        Assert.Contains("/nowhere/library.db", error.Message, StringComparison.Ordinal);
    }

    /// <summary>What the next group, or the end of the process, does first.</summary>
    private static Task RemoveAsync() => ((CommittedFixtures)ExistingDatabaseUse.Of(LibraryFile.ConnectionString, FixtureKeeping.Committed)).RemoveAsync();

    private sealed class InTransaction : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(InTransaction), "in-transaction");
    }

    private sealed class InTransactionOther : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(InTransactionOther), "in-transaction-other");
    }

    private sealed class InTransactionClone : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(InTransactionClone), "in-transaction-clone");
    }

    private sealed class Committed : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Committed), "committed");
    }

    private sealed class CommittedOther : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CommittedOther), "committed-other");
    }

    private sealed class CommittedUnplanned : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CommittedUnplanned), "committed-unplanned");
    }

    private sealed class CommittedRenamed : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CommittedRenamed), "committed-renamed");
    }

    private sealed class CommittedUnknown : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CommittedUnknown), "committed-unknown");
    }
}
