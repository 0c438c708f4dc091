using System.Runtime.CompilerServices;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class RefusedTextTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("DELETE FROM author; COMMIT")]
    [InlineData("BEGIN; DELETE FROM author; COMMIT")]
    [InlineData("begin immediate transaction; DELETE FROM author; end")]
    [InlineData("ROLLBACK; DELETE FROM author")]
    [InlineData("/* done */ COMMIT; DELETE FROM author")]
    public async Task A_transaction_inside_a_longer_text_is_refused_and_named_even_when_the_application_swallows_the_error(string text)
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(
            sandbox =>
            {
                Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(text));
                Assert.Equal(2, sandbox.Connection.Count("author"));
            },
            "Lending.Commits"));

        Assert.Equal(("Lending.Commits", text), (failure.Owner, failure.Statement));
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_database_that_the_tests_transaction_holds_cannot_be_detached_and_the_error_says_what_to_do()
    {
        var file = Path.GetTempFileName();
        File.Delete(file);
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute($"ATTACH '{file}' AS export");
            sandbox.Connection.Execute("CREATE TABLE export.t AS SELECT * FROM author");

            var refused = Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("DETACH export"));

            Assert.Contains("'database export is locked'", refused.Message, StringComparison.Ordinal);
            Assert.Contains("give the test a database of its own: [Isolation(Isolation.Clone)]", refused.Message, StringComparison.Ordinal);
        });
        await library.DisposeAsync();
        library = await ClassRun.StartAsync<Library>();
        File.Delete(file);
    }

    [Fact]
    public async Task The_failure_shows_where_the_statement_was_refused()
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(SwallowTheRefusal));

        Assert.Contains(nameof(SwallowTheRefusal), failure.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_failure_shows_where_the_statement_was_refused_beside_another_failure()
    {
        var failures = await Assert.ThrowsAsync<AggregateException>(() => library.TestAsync(sandbox =>
        {
            SwallowTheRefusal(sandbox);
            sandbox.OpenConnection().BeginTransaction();
        }));

        Assert.Contains(
            nameof(SwallowTheRefusal),
            failures.InnerExceptions.OfType<SandboxRefusedException>().Single().StackTrace,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INSERT INTO author (name) VALUES ('; COMMIT; '); DELETE FROM author WHERE name = 'Ann'")]
    [InlineData("CREATE TRIGGER seen AFTER INSERT ON book BEGIN DELETE FROM loan; DELETE FROM author; END; DELETE FROM author WHERE name = 'Ann'")]
    [InlineData("SAVEPOINT mine; DELETE FROM author; ROLLBACK TO mine; RELEASE mine")]
    [InlineData("DELETE FROM author -- ; COMMIT;")]
    public async Task Words_that_begin_or_end_no_transaction_are_run(string text) => await library.TestAsync(sandbox => sandbox.Connection.Execute(text));

    [Theory]
    [InlineData("-- now\nBEGIN", "COMMIT -- done")]
    [InlineData("/* now */ begin immediate;", "end transaction;")]
    public async Task Comments_do_not_hide_a_transaction(string begin, string commit) => await library.TestAsync(sandbox =>
    {
        using var other = sandbox.OpenConnection();
        other.Execute(begin);
        other.Execute("DELETE FROM author");
        other.Execute(commit);
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
    });

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("PRAGMA synchronous = OFF")]
    public async Task A_statement_that_runs_in_no_transaction_is_told_what_to_do(string statement) => await library.TestAsync(
        sandbox => Assert.Contains(
            "'Lending.Cleans' runs in a transaction that is rolled back. To run this statement, give the test a database of its own: [Isolation(Isolation.Clone)].",
            Assert.Throws<SqliteException>(() => sandbox.Connection.Execute(statement)).Message,
            StringComparison.Ordinal),
        "Lending.Cleans");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SwallowTheRefusal(Sandbox sandbox)
    {
        try
        {
            sandbox.Connection.Execute("DELETE FROM author; COMMIT");
        }
        catch (SandboxRefusedException)
        {
            // As application code does that logs errors and goes on.
        }
    }
}
