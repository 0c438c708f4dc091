using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Sqlite.Tests;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

[module: FixtureGroup("read library", typeof(LibraryDatabase), Fixtures = [typeof(Authors)], Isolation = FixtureGen.Isolation.ReadOnly)]

namespace FixtureGen.Sqlite.Tests;

/// <summary>The tests share what they read, and may not write.</summary>
public sealed class ReadOnlyTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<ReadLibrary>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("DELETE FROM author")]
    [InlineData("INSERT INTO author (name) VALUES ('Cem')")]
    [InlineData("CREATE TABLE shelf (id INTEGER)")]
    [InlineData("UPDATE author SET name = 'X' WHERE id = 1; SELECT 1")]
    public async Task A_write_fails_its_test_with_the_statement_even_when_the_application_swallows_the_error(string statement)
    {
        var failure = await Assert.ThrowsAsync<ReadOnlyViolationException>(() => library.TestAsync(
            sandbox => Assert.Equal(8, Assert.Throws<SqliteException>(() => sandbox.Connection.Execute(statement)).SqliteErrorCode),
            "Lending.Writes"));

        Assert.Equal(("Lending.Writes", statement), (failure.Owner, failure.Statement));
        Assert.Contains(statement, failure.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal("Ann,Bob", sandbox.Connection.Scalar("SELECT group_concat(name) FROM author")));
    }

    [Fact]
    public async Task The_failure_shows_where_the_write_was_refused()
    {
        var failure = await Assert.ThrowsAsync<ReadOnlyViolationException>(() => library.TestAsync(SwallowTheRefusal));

        Assert.Contains(nameof(SwallowTheRefusal), failure.StackTrace, StringComparison.Ordinal);

        static void SwallowTheRefusal(Sandbox sandbox)
            => Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("DELETE FROM author"));
    }

    [Fact]
    public async Task Transactions_that_only_read_and_temporary_tables_are_no_writes() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("CREATE TEMP TABLE draft AS SELECT * FROM author");
        Assert.Equal(2, sandbox.Connection.Count("draft"));
        transaction.Commit();
    });

    [Fact]
    public async Task A_temporary_table_is_gone_in_the_next_test()
    {
        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox => sandbox.Connection.Execute("CREATE TEMP TABLE draft (id INTEGER)"));
        }
    }

    [Fact]
    public async Task Classes_that_run_side_by_side_read_the_same_rows()
    {
        await using var other = await ClassRun.StartAsync<ReadLibrary>();

        await Task.WhenAll(new[] { library, other }.Select(run => run.TestAsync(async sandbox =>
        {
            for (var query = 0; query < 100; query++)
            {
                Assert.Equal(2, sandbox.Connection.Count("author"));
                await Task.Yield();
            }
        })));
    }

    [Fact]
    public async Task What_a_class_adds_is_there_for_its_tests_and_read_only_too()
    {
        await using (var own = await ClassRun.StartAsync<WithOwnRows>())
        {
            await own.TestAsync(sandbox => Assert.Equal(3, sandbox.Connection.Count("author")));
            await Assert.ThrowsAsync<ReadOnlyViolationException>(() => own.TestAsync(
                sandbox => Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("DELETE FROM author"))));
        }

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_reader_that_outlives_its_class_reads_memory_that_is_still_there()
    {
        SqliteDataReader? kept = null;
        var own = await ClassRun.StartAsync<WithOwnRows>();
        await own.TestAsync(sandbox =>
        {
            kept = new SqliteCommand("SELECT name FROM author", (SqliteConnection)sandbox.Connection).ExecuteReader();
            Assert.True(kept.Read());
        });
        await own.DisposeAsync();

        // The value is still in SQLite's own page.
        Assert.Equal("Ann", kept!.GetString(0));
        Record.Exception(() => kept.Dispose());
    }

    private sealed class ReadLibrary : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ReadLibrary), "read library");
    }

    private sealed class WithOwnRows : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor
            => new(typeof(WithOwnRows), "read library", run => run.Connection.ExecuteAsync("INSERT INTO author (name) VALUES ('Own')"));
    }
}
