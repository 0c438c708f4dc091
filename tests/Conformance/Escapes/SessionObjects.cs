using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.Escapes;

/// <summary>What only a session has, and what ends with it: temporary tables, prepared statements, cursors, last ids; and what ends with a commit.</summary>
internal static class SessionObjects
{
    private const string PostgreSql = ConformanceEngine.PostgreSql;

    [Case(Only = PostgreSql)]
    public static Task A_temporary_table_is_its_connection_s(Application app)
        => OwnAsync(app, "CREATE TEMP TABLE staging (n integer); INSERT INTO staging VALUES (1)", "SELECT count(*) FROM staging");

    [Case(Only = PostgreSql)]
    public static Task A_temporary_view_is_its_connection_s(Application app)
        => OwnAsync(app, "CREATE TEMPORARY VIEW rich AS SELECT * FROM account", "SELECT count(*) FROM rich");

    [Case(Only = PostgreSql)]
    public static Task A_temporary_sequence_is_its_connection_s(Application app)
        => OwnAsync(app, "CREATE TEMP SEQUENCE numbers", "SELECT nextval('numbers')");

    [Case(Only = PostgreSql)]
    public static Task A_temporary_copy_is_its_connection_s(Application app)
        => OwnAsync(app, "SELECT * INTO TEMP copied FROM account", "SELECT count(*) > 0 FROM copied");

    [Case(Only = PostgreSql)]
    public static Task A_prepared_statement_is_its_connection_s(Application app)
        => OwnAsync(app, "PREPARE answer AS SELECT 42", "EXECUTE answer");

    [Case(Only = PostgreSql)]
    public static Task A_cursor_with_hold_is_its_connection_s(Application app)
        => OwnAsync(app, "DECLARE accounts CURSOR WITH HOLD FOR SELECT 7", "FETCH ALL FROM accounts");

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "staging")]
    public static Task Another_connection_reads_a_temporary_table(Application app)
        => OthersAsync(app, "CREATE TEMP TABLE staging (n integer)", "SELECT count(*) FROM staging");

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "account")]
    public static async Task A_temporary_table_hides_a_table_from_its_own_connection_alone(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("CREATE TEMP TABLE account (id integer)");
        app.Observe("first", first.Scalar("SELECT count(*) FROM account"));
        await app.Observe("second", () => second.ExecuteAsync("SELECT count(*) > 0 FROM account"));
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "staging")]
    public static Task Another_connection_makes_a_temporary_table_of_the_same_name(Application app)
        => OthersAsync(app, "CREATE TEMP TABLE staging (n integer)", "CREATE TEMP TABLE staging (n text)");

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "answer")]
    public static Task Another_connection_runs_a_prepared_statement(Application app)
        => OthersAsync(app, "PREPARE answer AS SELECT 42", "EXECUTE answer");

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "accounts")]
    public static Task Another_connection_reads_a_cursor(Application app)
        => OthersAsync(app, "DECLARE accounts CURSOR WITH HOLD FOR SELECT 7", "FETCH ALL FROM accounts");

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "lastval")]
    public static async Task The_last_id_is_asked_for_after_another_connection_has_written(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await second.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')");
        await app.Observe("Dan", () => first.ExecuteAsync("SELECT owner FROM account WHERE id = lastval()"));
    }

    [Case(Only = PostgreSql)]
    public static async Task The_last_id_is_that_of_the_connection_that_wrote(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        app.Observe("accounts", second.Scalar("SELECT count(*) > 1 FROM account"));
        app.Observe("Dan", first.Scalar("SELECT owner FROM account WHERE id = lastval()"));
        app.Observe("Dan", first.Scalar("SELECT owner FROM account WHERE id = currval(pg_get_serial_sequence('account', 'id'))"));
    }

    [Case(Only = PostgreSql)]
    public static async Task They_go_when_the_connection_is_closed(Application app)
    {
        await using var connection = app.OpenConnection();
        for (var time = 1; time <= 2; time++)
        {
            await connection.ExecuteAsync("CREATE TEMP TABLE staging (n integer)");
            await connection.ExecuteAsync("PREPARE answer AS SELECT 42");
            await connection.ExecuteAsync("DECLARE accounts CURSOR WITH HOLD FOR SELECT 7");
            app.Observe("staging", connection.Scalar("SELECT count(*) FROM staging"));
            await connection.CloseAsync();
            await connection.OpenAsync();
        }

        await app.Observe("staging", () => connection.ExecuteAsync("SELECT count(*) FROM staging"));
        await app.Observe("answer", () => connection.ExecuteAsync("EXECUTE answer"));
        await app.Observe("accounts", () => connection.ExecuteAsync("FETCH ALL FROM accounts"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_prepared_statement_is_given_up(Application app)
    {
        await using var connection = app.OpenConnection();
        for (var time = 1; time <= 2; time++)
        {
            await connection.ExecuteAsync("PREPARE answer AS SELECT 42");
            app.Observe("answer", connection.Scalar("EXECUTE answer"));
            await connection.ExecuteAsync("DEALLOCATE answer");
        }

        await using var other = app.OpenConnection();
        app.Observe("another connection's", other.Scalar("SELECT count(*) FROM pg_prepared_statements WHERE name = 'answer'"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_prepared_statement_of_a_transaction_that_is_rolled_back_stays(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("PREPARE answer AS SELECT 42");
        }

        app.Observe("answer", connection.Scalar("EXECUTE answer"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_temporary_table_of_a_transaction_that_is_rolled_back_is_gone(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var other = app.OpenConnection();
        await using (await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("CREATE TEMP TABLE staging (n integer)");
        }

        await app.Observe("staging", () => connection.ExecuteAsync("SELECT count(*) FROM staging"));
        await app.Observe("another connection's", () => other.ExecuteAsync("SELECT count(*) FROM staging"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_temporary_table_is_dropped_at_the_commit(Application app)
    {
        await using var connection = app.OpenConnection();
        for (var time = 1; time <= 2; time++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await connection.ExecuteAsync("CREATE TEMP TABLE staging (n integer) ON COMMIT DROP; INSERT INTO staging VALUES (1)");
            app.Observe("in it", connection.Scalar("SELECT count(*) FROM staging"));
            await transaction.CommitAsync();
        }

        await app.Observe("after", () => connection.ExecuteAsync("SELECT count(*) FROM staging"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_temporary_table_is_emptied_at_the_commit(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("CREATE TEMP TABLE staging (n integer) ON COMMIT DELETE ROWS");
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("INSERT INTO staging VALUES (1)");
            app.Observe("in it", connection.Scalar("SELECT count(*) FROM staging"));
            await transaction.CommitAsync();
        }

        app.Observe("after", connection.Scalar("SELECT count(*) FROM staging"));
        await connection.ExecuteAsync("INSERT INTO staging VALUES (1)");
        app.Observe("a statement is a commit", connection.Scalar("SELECT count(*) FROM staging"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_temporary_table_that_is_dropped_at_the_commit_of_its_own_statement(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("CREATE TEMP TABLE staging (n integer) ON COMMIT DROP");
        await app.Observe("after", () => connection.ExecuteAsync("INSERT INTO staging VALUES (1)"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_cursor_is_closed_at_the_commit(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("DECLARE accounts CURSOR FOR SELECT 7");
            app.Observe("in it", connection.Scalar("FETCH 1 FROM accounts"));
            await transaction.CommitAsync();
        }

        await app.Observe("after", () => connection.ExecuteAsync("FETCH 1 FROM accounts"));
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "DECLARE accounts CURSOR")]
    public static async Task A_cursor_without_a_transaction(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("declaring", () => connection.ExecuteAsync("DECLARE accounts CURSOR FOR SELECT 7"));
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "LOCK TABLE account")]
    public static async Task A_table_is_locked_without_a_transaction(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("locking", () => connection.ExecuteAsync("LOCK TABLE account"));
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "LISTEN orders")]
    public static async Task A_connection_listens(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("asking", () => connection.ExecuteAsync("LISTEN orders"));
        app.Observe("listening", connection.Scalar("SELECT pg_listening_channels()"));
    }

    [Case(Only = PostgreSql)]
    public static async Task Nobody_listens_and_a_connection_notifies(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("NOTIFY orders, 'new'");
        app.Observe("sent", connection.Scalar("SELECT pg_notify('orders', 'newer') IS NULL"));
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "PREPARE TRANSACTION")]
    public static async Task A_transaction_is_prepared_for_two_phases(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await app.Observe("preparing", () => connection.ExecuteAsync("PREPARE TRANSACTION 'conformance'"));
    }

    [Case(Only = PostgreSql)]
    public static Task A_transaction_begins_read_only(Application app) => ReadOnlyAsync(app, "BEGIN READ ONLY", "COMMIT");

    [Case(Only = PostgreSql)]
    public static Task A_transaction_starts_read_only_and_is_rolled_back(Application app)
        => ReadOnlyAsync(app, "START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", "ROLLBACK");

    [Case(Only = PostgreSql)]
    public static Task A_transaction_is_set_read_only(Application app) => ReadOnlyAsync(app, "BEGIN", "COMMIT", "SET TRANSACTION READ ONLY");

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "read-only")]
    public static async Task A_session_is_read_only_by_default(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("setting", () => connection.ExecuteAsync("SET default_transaction_read_only = on"));
        await app.Observe("writing", () => connection.ExecuteAsync("DELETE FROM history"));
    }

    [Case(Only = PostgreSql)]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "read-only")]
    public static async Task A_session_is_read_only_by_its_characteristics(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("setting", () => connection.ExecuteAsync("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"));
        await app.Observe("writing", () => connection.ExecuteAsync("DELETE FROM history"));
    }

    private static async Task OwnAsync(Application app, string make, string use)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync(make);
        app.Observe("second goes on", second.Scalar("SELECT count(*) > 0 FROM account"));
        app.Observe("first", first.Scalar(use));
    }

    private static async Task OthersAsync(Application app, string make, string use)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync(make);
        await app.Observe("second", () => second.ExecuteAsync(use));
    }

    private static async Task ReadOnlyAsync(Application app, string begin, string end, params string[] more)
    {
        await using var connection = app.OpenConnection();
        foreach (var statement in more.Prepend(begin))
        {
            await connection.ExecuteAsync(statement);
        }

        app.Observe("reading", connection.Scalar("SELECT count(*) > 0 FROM account"));
        await app.Observe("writing", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        await app.Observe("ending", () => connection.ExecuteAsync(end));
        app.Observe("writing after it", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')"));
        app.ObserveAccounts();
    }
}
