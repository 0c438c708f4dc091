using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

public sealed class RollbackTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("INSERT INTO author (name) VALUES ('Cem')")]
    [InlineData("DELETE FROM author")]
    [InlineData("TRUNCATE author CASCADE")]
    [InlineData("DROP TABLE author CASCADE")]
    [InlineData("ALTER TABLE author RENAME TO writer")]
    [InlineData("CREATE TABLE shelf (id int)")]
    public async Task Whatever_a_test_does_to_rows_and_tables_is_undone(string statement)
    {
        await library.TestAsync(sandbox => sandbox.Connection.Execute(statement));

        await library.TestAsync(sandbox =>
        {
            Assert.Equal(2, sandbox.Connection.Count("author"));
            Assert.Equal(0L, sandbox.Connection.Scalar("SELECT count(*) FROM pg_tables WHERE tablename = 'shelf'"));
        });
    }

    [Fact]
    public async Task What_the_application_commits_is_undone()
    {
        await library.TestAsync(sandbox =>
        {
            using var transaction = sandbox.Connection.BeginTransaction();
            sandbox.Connection.Execute("DELETE FROM author");
            transaction.Commit();
            Assert.Equal(0, sandbox.OpenConnection().Count("author"));
        });

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Theory]
    [InlineData("SET search_path = nowhere", "SHOW search_path", "\"$user\", public")]
    [InlineData("SELECT set_config('statement_timeout', '1h', false)", "SHOW statement_timeout", "0")]
    [InlineData("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE", "SHOW default_transaction_isolation", "read committed")]
    [InlineData("SELECT pg_advisory_lock(42)", "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 42 AND pid = pg_backend_pid()", 0L)]
    [InlineData("CREATE TEMP TABLE scratch (id int)", "SELECT to_regclass('scratch') IS NULL", true)]
    [InlineData("DECLARE c CURSOR WITH HOLD FOR SELECT 1", "SELECT count(*) FROM pg_cursors WHERE name = 'c'", 0L)]
    [InlineData("PREPARE answer AS SELECT 42", "SELECT count(*) FROM pg_prepared_statements WHERE name = 'answer'", 0L)]
    public async Task State_of_the_session_does_not_leak_into_the_next_test(string statement, string query, object untouched)
    {
        await library.TestAsync(sandbox => sandbox.Connection.Execute(statement));

        await library.TestAsync(sandbox => Assert.Equal(untouched, sandbox.Connection.Scalar(query)));
    }

    [Fact]
    public async Task The_last_value_of_a_sequence_is_that_of_the_test_alone()
    {
        await library.TestAsync(sandbox => sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')"));

        await library.TestAsync(sandbox => Assert.Contains(
            "lastval is not yet defined", Assert.Throws<Npgsql.PostgresException>(() => sandbox.Connection.Scalar("SELECT lastval()")).Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_test_has_a_time_of_its_own()
    {
        DateTime first = default, second = default;
        await library.TestAsync(sandbox => first = (DateTime)sandbox.Connection.Scalar("SELECT now()")!);
        await library.TestAsync(sandbox => second = (DateTime)sandbox.Connection.Scalar("SELECT now()")!);

        Assert.True(first < second, $"{first:O} is not before {second:O}.");
    }

    [Fact]
    public async Task Rows_of_the_class_are_there_for_each_of_its_tests_and_for_no_other_class()
    {
        await using (var own = await ClassRun.StartAsync<LibraryWithBook>())
        {
            await own.TestAsync(sandbox => sandbox.Connection.Execute("DELETE FROM book"));
            await own.TestAsync(sandbox => Assert.Equal(7, sandbox.Connection.Scalar("SELECT id FROM book")));
        }

        await using var other = await ClassRun.StartAsync<Library>();
        await other.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("book")));
    }

    [Fact]
    public async Task A_new_row_gets_an_id_behind_those_of_the_fixtures_and_of_the_class()
    {
        await using var own = await ClassRun.StartAsync<LibraryWithBook>();

        await own.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
            sandbox.Connection.Execute("INSERT INTO book (title) VALUES ('B')");
            Assert.True((int)sandbox.Connection.Scalar("SELECT max(id) FROM author")! > 2);
            Assert.True((int)sandbox.Connection.Scalar("SELECT max(id) FROM book")! > 7);
        });
    }

    [Fact]
    public async Task Classes_that_run_at_the_same_time_do_not_wait_for_each_other()
    {
        await using var other = await ClassRun.StartAsync<Library>();

        await library.TestAsync(async first =>
        {
            first.Connection.Execute("INSERT INTO author (name) VALUES ('Cem'); UPDATE author SET name = 'Anna' WHERE id = 1; LOCK TABLE book");
            // On one database this would wait for the end of the first test, which waits for this one.
            await other.TestAsync(second => second.Connection.Execute("INSERT INTO author (name) VALUES ('Cem'); UPDATE author SET name = 'Anne' WHERE id = 1; LOCK TABLE book"));
        });
    }
}
