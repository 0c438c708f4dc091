using System.Data.Common;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class ApplicationTransactionTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("BEGIN", "COMMIT")]
    [InlineData("begin immediate transaction;", "commit transaction")]
    [InlineData(" BEGIN\nEXCLUSIVE ; ", "END;")]
    public async Task A_commit_as_text_is_seen_by_other_connections_and_undone_after_the_test(string begin, string commit)
    {
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute(begin);
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
            sandbox.Connection.Execute(commit);
            using var other = sandbox.OpenConnection();
            Assert.Equal(3, other.Count("author"));
            other.Execute(begin);
            other.Execute("ROLLBACK");
            Assert.Equal(3, other.Count("author"));
        });

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_commit_is_seen_by_other_connections_and_undone_after_the_test()
    {
        await library.TestAsync(sandbox =>
        {
            using (var transaction = sandbox.Connection.BeginTransaction())
            {
                sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
                transaction.Commit();
            }

            using var other = sandbox.OpenConnection();
            Assert.Equal(3, other.Count("author"));
            using var second = other.BeginTransaction();
            second.Rollback();
            Assert.Equal(3, other.Count("author"));
        });

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_rollback_undoes_its_own_part_only(bool byDispose) => await library.TestAsync(sandbox =>
    {
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
        using (var transaction = sandbox.Connection.BeginTransaction())
        {
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Dee')");
            if (!byDispose)
            {
                transaction.Rollback();
            }
        }

        Assert.Equal(3, sandbox.Connection.Count("author"));
        Assert.Equal(1, sandbox.Connection.Count("author WHERE name = 'Cem'"));
    });

    [Fact]
    public async Task Closing_a_connection_rolls_its_transaction_back() => await library.TestAsync(sandbox =>
    {
        var other = sandbox.OpenConnection();
        other.Execute("BEGIN");
        other.Execute("DELETE FROM author");
        other.Close();

        Assert.Equal(2, sandbox.Connection.Count("author"));
        using var transaction = sandbox.Connection.BeginTransaction();
        other.Open();
        Assert.Equal(2, other.Count("author"));
        other.Dispose();
    });

    [Fact]
    public async Task Savepoints_of_a_transaction_nest() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        transaction.Save("first");
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
        transaction.Save("second");
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Dee')");
        transaction.Rollback("second");
        transaction.Release("first");
        transaction.Commit();

        Assert.Equal(1, sandbox.Connection.Count("author WHERE name = 'Cem'"));
        Assert.Equal(3, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task Savepoints_as_text_nest_and_go_with_the_transaction() => await library.TestAsync(sandbox =>
    {
        sandbox.Connection.Execute("BEGIN");
        sandbox.Connection.Execute("SAVEPOINT one");
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
        sandbox.Connection.Execute("SAVEPOINT two; INSERT INTO author (name) VALUES ('Dee'); ROLLBACK TO two");
        Assert.Equal(3, sandbox.Connection.Count("author"));
        sandbox.Connection.Execute("COMMIT");
        Assert.Equal(3, sandbox.Connection.Count("author"));
        Assert.Contains("no such savepoint", Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("RELEASE one")).Message, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("COMMIT", "cannot commit - no transaction is active")]
    [InlineData("ROLLBACK", "cannot rollback - no transaction is active")]
    [InlineData("ROLLBACK TO nowhere", "no such savepoint: nowhere")]
    public async Task Ending_what_was_not_begun_fails_as_SQLite_does(string statement, string message) => await library.TestAsync(sandbox =>
    {
        using var plain = new SqliteConnection("Data Source=:memory:");
        plain.Open();
        var expected = Assert.Throws<SqliteException>(() => plain.Execute(statement));
        Assert.Contains(message, expected.Message, StringComparison.Ordinal);

        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
        var actual = Assert.Throws<SqliteException>(() => sandbox.Connection.Execute(statement));

        Assert.Equal((expected.Message, expected.SqliteErrorCode), (actual.Message, actual.SqliteErrorCode));
        Assert.Equal(3, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task Begin_inside_a_transaction_fails_as_SQLite_does() => await library.TestAsync(sandbox =>
    {
        using var plain = new SqliteConnection("Data Source=:memory:");
        plain.Open();
        plain.Execute("BEGIN");
        var expected = Assert.Throws<SqliteException>(() => plain.Execute("BEGIN"));

        sandbox.Connection.Execute("BEGIN");
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
        var actual = Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("BEGIN"));

        Assert.Equal((expected.Message, expected.SqliteErrorCode), (actual.Message, actual.SqliteErrorCode));
        sandbox.Connection.Execute("ROLLBACK");
        Assert.Equal(2, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task A_transaction_that_was_rolled_back_as_text_can_be_disposed() => await library.TestAsync(sandbox =>
    {
        using (sandbox.Connection.BeginTransaction())
        {
            sandbox.Connection.Execute("DELETE FROM author");
            sandbox.Connection.Execute("ROLLBACK");
        }

        Assert.Equal(2, sandbox.Connection.Count("author"));
        using var next = sandbox.Connection.BeginTransaction();
        next.Commit();
    });

    [Fact]
    public async Task A_commit_without_the_transaction_it_belongs_to_changes_nothing() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("DELETE FROM author");
        using var command = sandbox.Connection.CreateCommand();
        command.Transaction = null;
        command.CommandText = "COMMIT";

        Assert.Throws<InvalidOperationException>(() => command.ExecuteNonQuery());

        transaction.Rollback();
        Assert.Equal(2, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task An_open_transaction_of_a_test_does_not_disturb_the_next()
    {
        SqliteTransaction? left = null;
        await library.TestAsync(sandbox =>
        {
            left = ((SqliteConnection)sandbox.Connection).BeginTransaction();
            sandbox.Connection.Execute("DELETE FROM author");
            sandbox.OpenConnection();
        }, method: Attributed.Without(SandboxChecks.OpenTransactions));

        await library.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            Assert.Equal(2, sandbox.Connection.Count("author"));
            transaction.Commit();
        });

        GC.KeepAlive(left);
    }

    [Fact]
    public async Task An_open_transaction_of_the_last_test_does_not_disturb_the_next_class()
    {
        await library.TestAsync(_ => Task.CompletedTask, dispose: sandbox =>
        {
            sandbox.CreateConnection();
            sandbox.OpenConnection().BeginTransaction();
        });
        await library.DisposeAsync();

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });
    }

    [Fact]
    public async Task A_transaction_left_open_can_be_disposed_in_Dispose_but_not_committed()
    {
        DbTransaction? left = null;
        await library.TestAsync(
            sandbox =>
            {
                left = sandbox.Connection.BeginTransaction();
                sandbox.Connection.Execute("DELETE FROM author");
                return Task.CompletedTask;
            },
            "Lending.Forgets",
            dispose: sandbox =>
            {
                Assert.Contains("rolled back when 'Lending.Forgets' ended", Assert.Throws<InvalidOperationException>(left!.Commit).Message, StringComparison.Ordinal);
                left.Dispose();
                using var transaction = sandbox.Connection.BeginTransaction();
                Assert.Equal(2, sandbox.Connection.Count("author"));
            },
            method: Attributed.Without(SandboxChecks.OpenTransactions));
    }
}
