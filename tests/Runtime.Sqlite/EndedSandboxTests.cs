using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Runtime.Sqlite.Tests;
using FixtureGen.Sqlite.Tests;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

[module: FixtureGroup("hasty", typeof(LibraryDatabase), Fixtures = [typeof(EndedSandboxTests.HastyAuthors)])]

namespace FixtureGen.Sqlite.Tests;

[Collection(nameof(SqliteMemory))]
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

        var told = await Assert.ThrowsAsync<SandboxEndedException>(async () => await library.DisposeAsync());
        Assert.StartsWith("Work that 'Lending.Does_not_await' had started went on after it had ended", told.Message, StringComparison.Ordinal);
        Assert.Equal(("Lending.Does_not_await", "Lending.Does_not_await"), (told.Owner, ((SandboxEndedException)told.InnerException!).Owner));
        library = await ClassRun.StartAsync<Library>();
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

        Assert.Equal(20, (await Assert.ThrowsAsync<AggregateException>(async () => await library.DisposeAsync())).InnerExceptions.Count);
        library = await ClassRun.StartAsync<Library>();
    }

    [Fact]
    public async Task Work_that_goes_on_when_its_class_has_been_cleaned_up_is_told_by_the_next_class()
    {
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? left = null;
        await using (var first = await ClassRun.StartAsync<Library>())
        {
            await first.TestAsync(
                sandbox =>
                {
                    left = Task.Run(async () =>
                    {
                        await goOn.Task;
                        for (var again = 0; again < 3; again++)
                        {
                            Assert.Throws<SandboxEndedException>(() => sandbox.OpenConnection());
                        }
                    });
                },
                "Lending.Goes_on_and_on");
        }

        goOn.SetResult();
        await left!;

        Assert.Equal("Lending.Goes_on_and_on", (await Assert.ThrowsAsync<SandboxEndedException>(async () => await library.DisposeAsync())).Owner);
        library = await ClassRun.StartAsync<Library>();
    }

    [Fact]
    public async Task A_test_that_uses_the_connection_of_an_earlier_one_fails_itself_and_its_class_is_not_blamed_again()
    {
        DbConnection? kept = null;
        await library.TestAsync(sandbox => kept = sandbox.OpenConnection());
        await Assert.ThrowsAsync<SandboxEndedException>(() => library.TestAsync(_ => kept!.Execute("DELETE FROM author")));

        await library.DisposeAsync();
        library = await ClassRun.StartAsync<Library>();
    }

    [Fact]
    public async Task Work_that_a_fixture_did_not_await_is_told_by_the_class_that_is_cleaned_up_next()
    {
        await using (var hasty = await ClassRun.StartAsync<Hasty>())
        {
            await hasty.TestAsync(_ => { });
            HastyAuthors.GoOn.SetResult();
            await Assert.ThrowsAsync<SandboxEndedException>(() => HastyAuthors.Left!);
            Assert.StartsWith(
                $"Work that 'Fixture '{typeof(HastyAuthors)}'' had started went on",
                (await Assert.ThrowsAsync<SandboxEndedException>(async () => await library.DisposeAsync())).Message,
                StringComparison.Ordinal);
            library = await ClassRun.StartAsync<Library>();
        }
    }

    private sealed class Hasty : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Hasty), "hasty");
    }

    [Fixture]
    internal sealed class HastyAuthors : Fixture
    {
        internal static TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal static Task? Left { get; private set; }

        public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            Left = Task.Run(
                async () =>
                {
                    await GoOn.Task;
                    connection.Execute("DELETE FROM author");
                },
                cancellationToken);
            return Task.CompletedTask;
        }
    }
}
