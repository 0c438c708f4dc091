using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Sqlite.Tests;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

[module: FixtureGroup("cloned library", typeof(LibraryDatabase), Fixtures = [typeof(Authors)], Isolation = FixtureGen.Isolation.Clone)]

namespace FixtureGen.Sqlite.Tests;

/// <summary>Each test has a database of its own, where commits are real.</summary>
public sealed class CloneTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<ClonedLibrary>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task What_one_connection_commits_another_one_sees_and_the_next_test_does_not()
    {
        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
            {
                using var one = sandbox.OpenConnection();
                using var other = sandbox.OpenConnection();
                one.Execute("BEGIN; INSERT INTO author (name) VALUES ('Cem'); COMMIT");

                Assert.Equal(3, other.Count("author"));
                Assert.Equal(3L, other.Scalar("SELECT id FROM author WHERE name = 'Cem'"));
            });
        }
    }

    [Fact]
    public async Task What_one_connection_rolls_back_another_one_never_sees() => await library.TestAsync(sandbox =>
    {
        using var other = sandbox.OpenConnection();
        using (sandbox.Connection.BeginTransaction())
        {
            sandbox.Connection.Execute("DELETE FROM author");
        }

        Assert.Equal(2, other.Count("author"));
    });

    [Fact]
    public async Task A_write_beside_another_connections_transaction_is_told_that_the_database_is_locked() => await library.TestAsync(sandbox =>
    {
        using var other = (SqliteConnection)sandbox.OpenConnection();
        other.DefaultTimeout = 1;
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("DELETE FROM author");

        Assert.Equal(5, Assert.Throws<SqliteException>(() => other.Execute("DELETE FROM author")).SqliteErrorCode);
    });

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("PRAGMA journal_mode = DELETE")]
    [InlineData("INSERT OR ROLLBACK INTO author (name) VALUES ('Cem')")]
    public async Task Statements_that_a_transaction_would_not_take_run(string statement)
        => await library.TestAsync(sandbox => sandbox.Connection.Execute(statement));

    [Fact]
    public async Task A_transaction_that_a_statement_rolled_back_can_be_disposed() => await library.TestAsync(sandbox =>
    {
        using (sandbox.Connection.BeginTransaction())
        {
            sandbox.Connection.Execute("DELETE FROM author");
            Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("ROLLBACK; nonsense"));
        }

        Assert.Equal(2, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task Constraints_are_checked_by_the_commit_itself() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("INSERT INTO book (id, title, author) VALUES (1, 'A', 99)");

        Assert.Equal(787, Assert.Throws<SqliteException>(transaction.Commit).SqliteExtendedErrorCode);
    });

    [Fact]
    public async Task A_setting_is_gone_with_the_connection() => await library.TestAsync(sandbox =>
    {
        using (var one = sandbox.OpenConnection())
        {
            one.Execute("PRAGMA query_only = 1");
            Assert.Throws<SqliteException>(() => one.Execute("DELETE FROM author"));
        }

        using var next = sandbox.OpenConnection();
        next.Execute("DELETE FROM author");
    });

    [Fact]
    public async Task A_text_transaction_that_is_left_open_does_not_hold_up_other_connections() => await library.TestAsync(sandbox =>
    {
        using (var one = sandbox.OpenConnection())
        {
            one.Execute("BEGIN; DELETE FROM author");
        }

        using var next = sandbox.OpenConnection();
        next.Execute("INSERT INTO author (name) VALUES ('Cem')");
        Assert.Equal(3, next.Count("author"));
    });

    [Fact]
    public async Task Connections_of_several_threads_commit_side_by_side() => await library.TestAsync(async sandbox =>
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (var row = 0; row < 10; row++)
            {
                using var connection = sandbox.OpenConnection();
                connection.Execute($"INSERT INTO author (name) VALUES ('{thread}/{row}')");
            }
        })));

        Assert.Equal(42, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task Dispose_sees_what_its_test_committed()
    {
        await library.TestAsync(
            sandbox =>
            {
                sandbox.Connection.Execute("DELETE FROM author");
                return Task.CompletedTask;
            },
            dispose: sandbox => Assert.Equal(0, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task Work_that_outlives_its_test_names_it_and_does_not_reach_the_next()
    {
        DbConnection? kept = null;
        DbTransaction? transaction = null;
        await library.TestAsync(
            sandbox =>
            {
                kept = sandbox.OpenConnection();
                transaction = kept.BeginTransaction();
            },
            "Lending.Keeps_its_connection",
            Attributed.Without(SandboxChecks.OpenTransactions));

        await library.TestAsync(sandbox =>
        {
            Assert.Equal("Lending.Keeps_its_connection", Assert.Throws<SandboxEndedException>(() => kept!.Execute("DELETE FROM author")).Owner);
            Assert.Equal("Lending.Keeps_its_connection", Assert.Throws<SandboxEndedException>(transaction!.Commit).Owner);
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });
        kept!.Dispose();
    }

    [Fact]
    public async Task A_reader_that_goes_on_after_its_test_ends_without_harm()
    {
        DbDataReader? kept = null;
        await library.TestAsync(
            sandbox =>
            {
                kept = new SqliteCommand("SELECT name FROM author", (SqliteConnection)sandbox.Connection).ExecuteReader();
                Assert.True(kept.Read());
            });

        await library.TestAsync(sandbox =>
        {
            Assert.Throws<SandboxEndedException>(() => kept!.Read());
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });
        Record.Exception(() => kept!.Dispose());
    }

    [Fact]
    public async Task What_a_test_leaves_open_fails_it()
    {
        var failure = await Assert.ThrowsAsync<LeftOpenException>(() => library.TestAsync(sandbox => sandbox.Connection.BeginTransaction(), "Lending.Forgets"));

        Assert.Contains("'Lending.Forgets' left a transaction open", failure.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_class_set_up_runs_once_and_its_rows_are_committed_in_every_clone()
    {
        await using var run = await ClassRun.StartAsync<WithOwnRows>();

        for (var test = 0; test < 3; test++)
        {
            await run.TestAsync(sandbox =>
            {
                Assert.Equal(3, sandbox.Connection.Count("author"));
                sandbox.Connection.Execute("DELETE FROM author");
            });
        }

        Assert.Equal(1, WithOwnRows.Runs);
    }

    private sealed class ClonedLibrary : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ClonedLibrary), "cloned library");
    }

    private sealed class WithOwnRows : ITestClass
    {
        internal static int Runs { get; private set; }

        static TestClassDescriptor ITestClass.Descriptor => new(typeof(WithOwnRows), "cloned library", run =>
        {
            Runs++;
            return run.Connection.ExecuteAsync("INSERT INTO author (name) VALUES ('Own')");
        });
    }
}
