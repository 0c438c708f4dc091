using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

public sealed class EscapeTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("DELETE FROM author; COMMIT")]
    [InlineData("DELETE FROM author; COMMIT; BEGIN")]
    [InlineData("ROLLBACK; DELETE FROM author")]
    public async Task A_text_that_would_end_the_transaction_is_refused(string text)
    {
        var refused = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(
            sandbox => Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(text)),
            "Lending.Escapes"));

        Assert.Contains("Lending.Escapes", refused.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_test_that_ends_its_transaction_all_the_same_is_named_and_harms_nobody()
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(
            sandbox => sandbox.Connection.Execute("DELETE FROM author; RELEASE SAVEPOINT fixturegen_test"), "Lending.Escapes"));

        Assert.Equal("Lending.Escapes", escape.Owner);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_test_that_commits_behind_the_sandbox_is_told_which_tables_it_changed()
    {
        var escape = await Assert.ThrowsAsync<SandboxEscapedException>(() => library.TestAsync(
            sandbox =>
            {
                sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem'); UPDATE author SET name = 'Anna' WHERE id = 1");
                sandbox.Connection.Execute("CREATE TABLE shelf (id int)");
                // As before version 9.1, a backslash keeps a quote from ending its string. What the sandbox takes for a string has a COMMIT in it.
                sandbox.Connection.Execute("SET standard_conforming_strings = off");
                sandbox.Connection.Execute(@"SELECT '\''; COMMIT; --'");
            },
            "Lending.Escapes"));

        Assert.Contains("author, log, shelf", escape.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("book", escape.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_session_that_is_ended_from_outside_is_replaced()
    {
        await Record.ExceptionAsync(() => library.TestAsync(sandbox => sandbox.Connection.Execute("SELECT pg_terminate_backend(pg_backend_pid())")));

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("CREATE INDEX CONCURRENTLY ON author (name)")]
    [InlineData("CREATE DATABASE another")]
    [InlineData("DISCARD ALL")]
    public async Task What_cannot_run_inside_a_transaction_is_refused_with_the_statement_and_fails_its_test_alone(string statement)
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(sandbox =>
        {
            var refusal = Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(statement));
            Assert.Equal("25001", Assert.IsType<PostgresException>(refusal.InnerException).SqlState);
            Assert.Equal(2, sandbox.Connection.Count("author"));
        }));

        Assert.Equal(statement, failure.Statement);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Theory]
    [InlineData("2D000", "DO $$ BEGIN DELETE FROM author; COMMIT; END $$")]
    [InlineData("2D000", "DO $$ BEGIN DELETE FROM author; ROLLBACK; END $$")]
    [InlineData("2D000", "CALL commits()", "CREATE PROCEDURE commits() LANGUAGE plpgsql AS $$ BEGIN DELETE FROM author; COMMIT; END $$")]
    [InlineData("55P04", "INSERT INTO m VALUES ('sad')", "CREATE TYPE mood AS ENUM ('happy')", "CREATE TABLE m (mood mood)", "ALTER TYPE mood ADD VALUE 'sad'")]
    [InlineData("55P04", "SELECT 'sad'::mood", "CREATE TYPE mood AS ENUM ('happy')", "CREATE TABLE m (mood mood)", "ALTER TYPE mood ADD VALUE 'sad'")]
    public async Task What_needs_a_real_commit_is_refused_with_the_statement_and_says_to_use_a_clone(string state, string statement, params string[] before)
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(sandbox =>
        {
            foreach (var first in before)
            {
                sandbox.Connection.Execute(first);
            }

            // The application may swallow it.
            var refusal = Assert.Throws<SandboxRefusedException>(() => sandbox.Connection.Execute(statement));
            Assert.Equal(state, Assert.IsType<PostgresException>(refusal.InnerException).SqlState);
            Assert.Equal(2, sandbox.Connection.Count("author"));
        }));

        Assert.Equal(statement, failure.Statement);
        Assert.Contains("Use [Isolation(Isolation.Clone)].", failure.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task In_a_transaction_of_the_application_it_fails_as_it_does_without_tests() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        Assert.Equal("2D000", Assert.Throws<PostgresException>(() => sandbox.Connection.Execute("DO $$ BEGIN COMMIT; END $$")).SqlState);
    });

    [Fact]
    public async Task A_test_may_be_idle_for_longer_than_the_role_may_in_a_transaction() => await library.TestAsync(
        sandbox => Assert.Equal("0", sandbox.Connection.Scalar("SHOW idle_in_transaction_session_timeout")));
}
