using FixtureGen.Glue;
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
    [InlineData("/* done */ COMMIT; DELETE FROM author")]
    public async Task A_command_that_the_connection_did_not_make_can_end_the_transaction_and_harms_nobody(string text)
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(
            () => library.TestAsync(sandbox => sandbox.Connection.ExecutePlainly(text), "Lending.Escapes"));

        Assert.Equal(("Lending.Escapes", null), (escape.Owner, escape.Statement));
        Assert.Equal(["author"], escape.Tables);
        Assert.Contains("a command that CreateCommand of the connection did not make", escape.Message, StringComparison.Ordinal);
        await TheNextTestIsUnharmed();
    }

    [Theory]
    [InlineData("DELETE FROM author; RELEASE fixturegen_test")]
    [InlineData("DELETE FROM author; RELEASE fixturegen_test; SAVEPOINT mine")]
    public async Task A_text_that_takes_the_sandboxs_savepoint_away_harms_nobody(string text)
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(sandbox => sandbox.Connection.Execute(text)));

        Assert.Equal(["author"], escape.Tables);
        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task An_escape_names_the_tables_that_differ_but_not_those_that_a_class_set_up_filled()
    {
        await using var run = await ClassRun.StartAsync<WithOwnAuthors>();

        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(() => run.TestAsync(sandbox => sandbox.Connection.ExecutePlainly(
            "COMMIT; DELETE FROM author; CREATE TABLE shelf (id INTEGER); INSERT INTO book (id, title) VALUES (1, x'00')")));

        Assert.Equal(["book", "shelf"], escape.Tables);
        Assert.Contains("Changed tables: book, shelf.", escape.Message, StringComparison.Ordinal);
        Assert.Equal("book, shelf", escape.Tables.ToString());
    }

    [Fact]
    public async Task Without_the_check_an_escape_is_silent_and_harms_nobody()
    {
        await library.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("DELETE FROM author; COMMIT"), method: Attributed.Without(SandboxChecks.Escape));

        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task Without_the_leak_check_no_tables_are_compared()
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(
            () => library.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("DELETE FROM author; COMMIT"), method: Attributed.Without(SandboxChecks.Leak)));

        Assert.Empty(escape.Tables);
    }

    [Theory]
    [InlineData("INSERT OR ROLLBACK INTO author (name) VALUES ('Ann')")]
    [InlineData("INSERT INTO author (name) VALUES ('')")]
    public async Task A_statement_that_rolls_everything_back_is_found_even_when_its_error_is_caught(string statement)
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(sandbox =>
        {
            Assert.Throws<SqliteException>(() => sandbox.Connection.Execute(statement));
            sandbox.Connection.Execute("DELETE FROM author");
        }));

        Assert.Equal(statement, escape.Statement);
        Assert.Contains($"the statement <{statement}> ended the transaction", escape.Message, StringComparison.Ordinal);

        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task An_escape_inside_the_applications_transaction_is_found_when_the_transaction_is_disposed_afterwards()
    {
        await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("INSERT OR ROLLBACK INTO author (name) VALUES ('Dee'), ('Ann')"));
        }));

        await TheNextTestIsUnharmed();
    }

    [Fact]
    public async Task Dispose_of_a_test_that_escaped_is_told_why_the_connection_is_gone()
    {
        var failures = await Assert.ThrowsAsync<AggregateException>(() => library.TestAsync(
            sandbox =>
            {
                sandbox.Connection.ExecutePlainly("DELETE FROM author; COMMIT");
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
            dispose: sandbox => sandbox.Connection.ExecutePlainly("DELETE FROM author; COMMIT"));

        await TheNextTestIsUnharmed();
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(async () => await library.DisposeAsync());
        Assert.Equal("Lending.Cleans_up", escape.Owner);

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task An_escape_in_the_last_Dispose_is_reported_when_the_class_ends()
    {
        await library.TestAsync(_ => Task.CompletedTask, dispose: sandbox => sandbox.Connection.ExecutePlainly("COMMIT; DELETE FROM author"));

        await Assert.ThrowsAsync<SandboxEscapedException>(async () => await library.DisposeAsync());

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    private sealed class WithOwnAuthors : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(WithOwnAuthors), "library", run =>
        {
            run.Connection.Execute("INSERT INTO author (name) VALUES ('Own')");
            return Task.CompletedTask;
        });
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
