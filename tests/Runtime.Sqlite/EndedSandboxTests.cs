using System.Data.Common;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class EndedSandboxTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    public static TheoryData<string, Action<DbConnection>> Uses => new()
    {
        { "a command", connection => connection.Execute("DELETE FROM author") },
        { "a plain command", connection => new SqliteCommand("DELETE FROM author", (SqliteConnection)connection).ExecuteNonQuery() },
        { "a transaction", connection => connection.BeginTransaction() },
        { "BEGIN as text", connection => connection.Execute("BEGIN") },
        { "opening it again", connection => { connection.Close(); connection.Open(); } },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_connection_that_outlives_its_test_names_the_test(string use, Action<DbConnection> attempt)
    {
        DbConnection? kept = null;
        await library.TestAsync(sandbox => kept = sandbox.OpenConnection(), "Lending.Keeps_its_connection");

        await library.TestAsync(sandbox =>
        {
            var failure = Assert.Throws<SandboxEndedException>(() => attempt(kept!));
            Assert.Equal((use, "Lending.Keeps_its_connection"), (use, failure.Owner));
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });
    }

    [Fact]
    public async Task A_transaction_that_outlives_its_test_names_the_test()
    {
        DbTransaction? kept = null;
        await library.TestAsync(sandbox => kept = sandbox.OpenConnection().BeginTransaction(), "Lending.Keeps_its_transaction", Attributed.Without(SandboxChecks.OpenTransactions));

        await library.TestAsync(_ => Assert.Equal("Lending.Keeps_its_transaction", Assert.Throws<SandboxEndedException>(kept!.Commit).Owner));
    }

    [Fact]
    public async Task A_reader_that_outlives_its_test_is_closed()
    {
        DbDataReader? kept = null;
        await library.TestAsync(sandbox =>
        {
            var command = sandbox.Connection.CreateCommand();
            command.CommandText = "SELECT name FROM author";
            kept = command.ExecuteReader();
            Assert.True(kept.Read());
        }, method: Attributed.Without(SandboxChecks.OpenReaders));

        await library.TestAsync(sandbox =>
        {
            Assert.Throws<InvalidOperationException>(() => kept!.Read());
            sandbox.Connection.Execute("DROP TABLE loan");
        });
    }

    [Fact]
    public async Task Work_that_reads_and_writes_when_the_next_test_begins_does_not_reach_that_test()
    {
        DbConnection? kept = null;
        await library.TestAsync(sandbox => kept = sandbox.OpenConnection());
        kept!.Execute("INSERT INTO author (name) VALUES ('Late')");
        var command = kept!.CreateCommand();
        command.CommandText = "SELECT name FROM author";
        Assert.True(command.ExecuteReader().Read());

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_reader_of_a_plain_command_that_outlives_its_test_names_the_test()
    {
        DbDataReader? kept = null;
        await library.TestAsync(
            sandbox =>
            {
                kept = new SqliteCommand("SELECT name FROM author", (SqliteConnection)sandbox.Connection).ExecuteReader();
                Assert.True(kept.Read());
            },
            "Lending.Keeps_its_reader");

        await library.TestAsync(sandbox =>
        {
            Assert.Equal("Lending.Keeps_its_reader", Assert.Throws<SandboxEndedException>(() => kept!.Read()).Owner);
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });

        // SQLite itself counts its statement as running until it is disposed.
        Record.Exception(() => kept!.Dispose());
    }

    [Fact]
    public async Task Work_that_a_test_did_not_await_fails_with_the_tests_name_and_writes_nothing()
    {
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? left = null;
        await library.TestAsync(
            sandbox =>
            {
                left = Task.Run(async () =>
                {
                    await goOn.Task;
                    sandbox.Connection.Execute("DELETE FROM author");
                });
            },
            "Lending.Does_not_await");

        await library.TestAsync(async sandbox =>
        {
            goOn.SetResult();
            Assert.Equal("Lending.Does_not_await", (await Assert.ThrowsAsync<SandboxEndedException>(() => left!)).Owner);
            Assert.Equal(2, sandbox.Connection.Count("author"));
        });
    }

    [Fact]
    public async Task Work_that_goes_on_between_two_tests_never_reaches_the_second()
    {
        for (var test = 0; test < 20; test++)
        {
            Task? left = null;
            await library.TestAsync(async sandbox =>
            {
                var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                left = Task.Run(() =>
                {
                    using var connection = sandbox.OpenConnection();
                    for (var row = 0; ; row++)
                    {
                        connection.Execute($"INSERT INTO author (name) VALUES ('{row}')");
                        started.TrySetResult();
                    }
                });
                await started.Task;
            });

            await library.TestAsync(async sandbox =>
            {
                Assert.Equal(2, sandbox.Connection.Count("author"));
                await Task.Yield();
                Assert.Equal(2, sandbox.Connection.Count("author"));
                await Assert.ThrowsAsync<SandboxEndedException>(() => left!);
            });
        }
    }
}
