using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class EscapeTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("DELETE FROM author; COMMIT")]
    [InlineData("DELETE FROM author; COMMIT; BEGIN")]
    [InlineData("ROLLBACK; DELETE FROM author")]
    [InlineData("DELETE FROM author; RELEASE fixturegen_test")]
    [InlineData("DELETE FROM author; RELEASE fixturegen_test; COMMIT; BEGIN; SAVEPOINT mine")]
    [InlineData("/* done */ COMMIT; DELETE FROM author")]
    public async Task A_test_that_ends_its_transaction_is_named_and_harms_nobody(string text)
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(
            () => library.TestAsync(sandbox => sandbox.Connection.Execute(text), "Lending.Escapes"));

        Assert.Equal("Lending.Escapes", escape.Owner);
        Assert.Contains("'Lending.Escapes' escaped its transaction", escape.Message, StringComparison.Ordinal);
        await TheNextTestIsUnharmed();
    }

    [Theory]
    [InlineData("INSERT OR ROLLBACK INTO author (name) VALUES ('Ann')")]
    [InlineData("INSERT INTO author (name) VALUES ('')")]
    public async Task A_statement_that_rolls_everything_back_is_found_even_when_its_error_is_caught(string statement)
    {
        await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(sandbox =>
        {
            Assert.Throws<SqliteException>(() => sandbox.Connection.Execute(statement));
            sandbox.Connection.Execute("DELETE FROM author");
        }));

        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task An_escape_inside_the_applications_transaction_is_found_when_the_transaction_is_disposed_afterwards()
    {
        await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            sandbox.Connection.Execute("DELETE FROM author; ROLLBACK");
        }));

        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task A_plain_command_that_commits_is_an_escape()
    {
        await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(sandbox =>
        {
            using var command = new SqliteCommand("COMMIT", (SqliteConnection)sandbox.Connection);
            command.ExecuteNonQuery();
        }));

        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task Dispose_of_a_test_that_escaped_is_told_why_the_connection_is_gone()
    {
        var failures = await Assert.ThrowsAsync<AggregateException>(() => library.TestAsync(
            sandbox =>
            {
                sandbox.Connection.Execute("DELETE FROM author; COMMIT");
                return Task.CompletedTask;
            },
            "Lending.Escapes",
            dispose: sandbox => sandbox.Connection.Execute("DELETE FROM author")));

        Assert.IsType<SandboxEscapedException>(failures.InnerExceptions[0]);
        Assert.Contains("'Lending.Escapes' cannot be used any more: the test ended the transaction", failures.InnerExceptions[1].Message, StringComparison.Ordinal);
        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task An_escape_in_Dispose_harms_nobody_and_is_reported_when_the_class_ends()
    {
        await library.TestAsync(
            _ => Task.CompletedTask,
            "Lending.Cleans_up",
            dispose: sandbox => sandbox.Connection.Execute("DELETE FROM author; COMMIT"));

        await TheNextTestIsUnharmed();
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(async () => await library.DisposeAsync());
        Assert.Equal("Lending.Cleans_up", escape.Owner);

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task An_escape_in_the_last_Dispose_is_reported_when_the_class_ends()
    {
        await library.TestAsync(_ => Task.CompletedTask, dispose: sandbox => sandbox.Connection.Execute("COMMIT; DELETE FROM author"));

        await Assert.ThrowsAsync<SandboxEscapedException>(async () => await library.DisposeAsync());

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    private async Task TheNextTestIsUnharmed()
    {
        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
            {
                Assert.Equal(2, sandbox.Connection.Count("author"));
                sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
            });
        }
    }
}
