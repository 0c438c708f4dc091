using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.AdoNet;

internal static class AdoTransactions
{
    [Case]
    public static async Task A_transaction_of_a_connection_is_committed(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            app.Observe("connection", ReferenceEquals(transaction.Connection, connection));
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
            await transaction.CommitAsync();
            app.Observe("connection afterwards", transaction.Connection is null);
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_transaction_of_a_connection_is_rolled_back(Application app)
    {
        await using var connection = app.OpenConnection();
        using (var transaction = connection.BeginTransaction())
        {
            connection.Execute("INSERT INTO account (owner) VALUES ('Dan')");
            transaction.Rollback();
            app.Observe("rolling back again", transaction.Rollback);
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_transaction_of_a_connection_is_disposed(Application app)
    {
        await using var connection = app.OpenConnection();
        using (connection.BeginTransaction())
        {
            connection.Execute("DELETE FROM account");
        }

        app.Observe("the next", connection.Execute("INSERT INTO account (owner) VALUES ('Dan')"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_second_transaction_on_a_connection_is_refused(Application app)
    {
        await using var connection = app.OpenConnection();
        using var transaction = connection.BeginTransaction();
        app.Observe("beginning", () => _ = connection.BeginTransaction());
        connection.Execute("INSERT INTO account (owner) VALUES ('Dan')");
        transaction.Commit();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Savepoints_of_a_transaction_are_used(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        app.Observe("supported", transaction.SupportsSavepoints);
        await transaction.SaveAsync("one");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await transaction.SaveAsync("two");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')");
        await transaction.RollbackAsync("two");
        app.Observe("after the second", connection.Count("account"));
        await transaction.RollbackAsync("one");
        app.Observe("after the first", connection.Count("account"));
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Fay')");
        await transaction.ReleaseAsync("one");
        await transaction.CommitAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Savepoints_are_made_by_statements(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("SAVEPOINT mine");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await connection.ExecuteAsync("ROLLBACK TO SAVEPOINT mine");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')");
        await connection.ExecuteAsync("RELEASE SAVEPOINT mine");
        await transaction.CommitAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_savepoint_that_does_not_exist_is_told(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await app.Observe("rolling back", () => transaction.RollbackAsync("nowhere"));
        await transaction.RollbackAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Transactions_are_begun_and_ended_by_statements(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("BEGIN");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await connection.ExecuteAsync("COMMIT");
        await connection.ExecuteAsync("begin transaction;");
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')");
        await connection.ExecuteAsync("ROLLBACK;");
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Statements_after_a_failed_one_in_a_transaction_do_what_the_engine_does(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await app.Observe("a second Ann", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Ann')"));
        await app.Observe("the next", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')"));
        await app.Observe("committing", () => transaction.CommitAsync());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_failed_statement_is_undone_to_a_savepoint(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await transaction.SaveAsync("before");
        await app.Observe("a second Ann", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Ann')"));
        await transaction.RollbackAsync("before");
        app.Observe("the next", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')"));
        await transaction.CommitAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_trigger_writes_and_is_rolled_back_with_the_transaction(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("UPDATE account SET amount = 1");
            app.Observe("inside", Rows.Of(connection, "SELECT entry FROM history ORDER BY entry"));
        }

        app.Observe("rolled back", connection.Count("history"));
        await connection.ExecuteAsync("UPDATE account SET amount = 2");
        app.Observe("history", Rows.Of(connection, "SELECT entry FROM history ORDER BY entry"));
    }
}
