using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.Conformance.Escapes;

/// <summary>What only PostgreSQL has, and what a rollback does not undo by itself.</summary>
internal static class PostgreSqlSessions
{
    private const string PostgreSql = ConformanceEngine.PostgreSql;

    [Case(Only = PostgreSql)]
    public static async Task A_session_lock_is_taken_and_not_given_back(Application app)
    {
        await using var connection = app.OpenConnection();
        app.Observe("taken", connection.Scalar("SELECT pg_try_advisory_lock(4711)"));
        app.Observe("held", connection.Scalar("SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND objid = 4711"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_session_lock_is_given_back_before_another_connection_takes_it(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        app.Observe("first", first.Scalar("SELECT pg_try_advisory_lock(4712)"));
        app.Observe("given back", first.Scalar("SELECT pg_advisory_unlock(4712)"));
        app.Observe("second", second.Scalar("SELECT pg_try_advisory_lock(4712)"));
        app.Observe("given back", second.Scalar("SELECT pg_advisory_unlock(4712)"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_lock_of_a_transaction_is_free_when_that_has_ended(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        foreach (var connection in new[] { first, second, first })
        {
            await using var transaction = await connection.BeginTransactionAsync();
            app.Observe("taken", connection.Scalar("SELECT pg_try_advisory_xact_lock(4713)"));
            app.Observe("taken again", connection.Scalar("SELECT pg_try_advisory_xact_lock(4713)"));
            await transaction.CommitAsync();
        }
    }

    [Case(Only = PostgreSql)]
    public static async Task A_lock_without_a_transaction_ends_with_its_statement(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        app.Observe("first", first.Scalar("SELECT pg_try_advisory_xact_lock(4714)"));
        app.Observe("second", second.Scalar("SELECT pg_try_advisory_xact_lock(4714)"));
        app.Observe("first", first.Scalar("SELECT pg_try_advisory_lock(4714)"));
        app.Observe("given back", first.Scalar("SELECT pg_advisory_unlock_all() IS NULL"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_setting_of_the_session_is_changed(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("SET work_mem = '8MB'");
        app.Observe("work_mem", connection.Scalar("SHOW work_mem"));
        await connection.ExecuteAsync("SET search_path = pg_catalog, public");
        app.Observe("search_path", connection.Scalar("SHOW search_path"));
    }

    [Case(Only = PostgreSql)]
    public static async Task Tables_are_truncated(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("TRUNCATE account CASCADE");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        app.ObserveAccounts();
    }

    [Case(Only = PostgreSql)]
    public static async Task A_statement_takes_longer_than_its_timeout(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_sleep(30)";
        command.CommandTimeout = 1;
        await app.Observe("sleeping", () => command.ExecuteNonQueryAsync());
        app.Observe("state", connection.State);
        app.Observe("next", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        app.ObserveAccounts();
    }

    [Case(Only = PostgreSql)]
    public static async Task A_running_statement_is_cancelled(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_sleep(600)";
        using var cancellation = new CancellationTokenSource();
        var database = (string)connection.Scalar("SELECT current_database()")!;
        var sleeping = Task.Run(() => command.ExecuteNonQueryAsync(cancellation.Token));
        await ((PostgreSqlConformance)app.Engine).UntilSleepingAsync(database);
        await cancellation.CancelAsync();
        await app.Observe("sleeping", () => sleeping);
        app.Observe("state", connection.State);
        app.Observe("next", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        app.ObserveAccounts();
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "CREATE INDEX CONCURRENTLY")]
    public static async Task An_index_is_built_concurrently(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("building", () => connection.ExecuteAsync("CREATE INDEX CONCURRENTLY account_amount ON account (amount)"));
        app.ObserveAccounts();
    }

    [Case(Only = PostgreSql)]
    [Limit(PostgreSql, "All of a test is one transaction to the server, so `now()` stands still; `clock_timestamp()` goes on. Use `Isolation.Clone` for tests about that.")]
    public static async Task Time_goes_on_from_one_transaction_to_the_next(Application app)
    {
        await using var connection = app.OpenConnection();
        var first = (DateTime)connection.Scalar("SELECT now()")!;
        await Task.Delay(5);
        app.Observe("later", (DateTime)connection.Scalar("SELECT now()")! > first);
    }

    [Case(Only = PostgreSql)]
    [Limit(PostgreSql, "Connections of a sandbox are no `NpgsqlConnection`: what only that class has (`COPY`, notifications, large objects) needs `Isolation.Clone`.")]
    public static async Task Rows_are_copied_in_by_Npgsql_itself(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("copying", async () =>
        {
            await using var writer = await ((NpgsqlConnection)connection).BeginBinaryImportAsync("COPY history (entry) FROM STDIN (FORMAT BINARY)");
            await writer.WriteRowAsync(default, "copied");
            app.Observe("rows", await writer.CompleteAsync());
        });
    }

    [Case(Only = PostgreSql)]
    public static async Task A_deferrable_constraint_is_checked_when_the_application_asks_for_it(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("INSERT INTO transfer (id, account, amount) VALUES (1, 4711, 5)");
            await app.Observe("checking", () => connection.ExecuteAsync("SET CONSTRAINTS ALL IMMEDIATE"));
            await transaction.RollbackAsync();
        }

        app.Observe("transfers", connection.Count("transfer"));
    }
}
