using FixtureGen.Sqlite.Connections;
using FixtureGen.Testing;

namespace FixtureGen.Sqlite.Tests;

/// <summary>Connections without a sandbox of their own: a context from a pool keeps one through many tests.</summary>
public sealed class LateBoundConnectionTests
{
    [Fact]
    public async Task It_is_in_the_test_that_opens_it()
    {
        using var connection = new SandboxSqliteConnection(bound: null);
        await using var one = await ClassRun.StartAsync<Library>();
        await using var other = await ClassRun.StartAsync<Library>();

        await one.TestAsync(sandbox =>
        {
            connection.Open();
            connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
            Assert.Equal(3, sandbox.Connection.Count("author"));
            connection.Close();
        });

        await other.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("DELETE FROM author");
            connection.Open();
            Assert.Equal(0, connection.Count("author"));
            connection.Close();
        });
    }

    [Fact]
    public async Task What_it_was_told_in_one_test_it_does_not_do_in_the_next()
    {
        using var connection = new SandboxSqliteConnection(bound: null);
        await using var run = await ClassRun.StartAsync<Library>();

        await run.TestAsync(_ =>
        {
            connection.Open();
            connection.Execute("PRAGMA foreign_keys = OFF; PRAGMA query_only = ON");
            connection.Close();
        });

        await run.TestAsync(_ =>
        {
            connection.Open();
            connection.Execute("DELETE FROM loan");
            Assert.Equal(1L, connection.Scalar("PRAGMA foreign_keys"));
            connection.Close();
        });
    }

    [Fact]
    public async Task A_command_that_was_prepared_in_one_test_runs_in_the_database_of_the_next()
    {
        using var connection = new SandboxSqliteConnection(bound: null);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM author";
        await using var one = await ClassRun.StartAsync<Library>();
        await using var other = await ClassRun.StartAsync<Library>();

        await one.TestAsync(_ =>
        {
            connection.Open();
            Assert.Equal(2L, command.ExecuteScalar());
            connection.Close();
        });

        await other.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("DELETE FROM author");
            connection.Open();
            Assert.Equal(0L, command.ExecuteScalar());
            connection.Close();
        });
    }

    [Fact]
    public async Task A_transaction_that_it_left_open_is_forgotten()
    {
        using var connection = new SandboxSqliteConnection(bound: null);
        await using var library = await ClassRun.StartAsync<Library>();

        await library.TestAsync(_ =>
        {
            connection.Open();
            connection.BeginTransaction();
        }, method: Attributed.Without(SandboxChecks.OpenTransactions));

        await library.TestAsync(_ =>
        {
            connection.Close();
            connection.Open();
            using var transaction = connection.BeginTransaction();
            connection.Execute("DELETE FROM author");
            transaction.Commit();
            connection.Close();
        });
    }

    [Fact]
    public void Outside_of_a_test_it_says_so()
    {
        using var connection = new SandboxSqliteConnection(bound: null);

        Assert.Contains("opened outside of one", Assert.Throws<InvalidOperationException>(connection.Open).Message, StringComparison.Ordinal);
    }
}
