using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.Escapes;

/// <summary>Statements that would end the transaction that isolates the test.</summary>
internal static class TransactionEnds
{
    private const string Sqlite = ConformanceEngine.Sqlite;
    private const string PostgreSql = ConformanceEngine.PostgreSql;

    [Case]
    public static async Task COMMIT_without_a_transaction_does_what_the_engine_does(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await app.Observe("committing", () => connection.ExecuteAsync("COMMIT"));
        await app.Observe("rolling back", () => connection.ExecuteAsync("ROLLBACK"));
        app.ObserveAccounts();
    }

    [Case]
    [FailsTheTest(Sqlite, typeof(SandboxRefusedException), Names = "DELETE FROM account; COMMIT")]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "DELETE FROM account; COMMIT")]
    public static Task A_text_that_commits_at_its_end(Application app) => Run(app, "DELETE FROM account; COMMIT");

    [Case]
    [FailsTheTest(Sqlite, typeof(SandboxRefusedException), Names = "BEGIN; DELETE FROM account; COMMIT")]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "BEGIN; DELETE FROM account; COMMIT")]
    public static Task A_text_that_begins_and_commits(Application app) => Run(app, "BEGIN; DELETE FROM account; COMMIT");

    [Case]
    [FailsTheTest(Sqlite, typeof(SandboxRefusedException), Names = "ROLLBACK; DELETE FROM account")]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "ROLLBACK; DELETE FROM account")]
    public static Task A_text_that_rolls_back_first(Application app) => Run(app, "ROLLBACK; DELETE FROM account");

    [Case]
    [FailsTheTest(Sqlite, typeof(SandboxRefusedException), Names = "COMMIT; BEGIN")]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "COMMIT; BEGIN")]
    public static Task A_text_that_commits_and_begins_anew(Application app) => Run(app, "DELETE FROM account; COMMIT; BEGIN");

    [Case(Only = Sqlite)]
    [FailsTheTest(Sqlite, typeof(SandboxEscapedException), Names = "INSERT INTO coupon (code) VALUES ('A')")]
    public static async Task A_constraint_that_rolls_back(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("INSERT INTO coupon (code) VALUES ('A')");
        await app.Observe("the same again", () => connection.ExecuteAsync("INSERT INTO coupon (code) VALUES ('A')"));
        await app.Observe("more", () => connection.ExecuteAsync("DELETE FROM account"));
    }

    [Case(Only = Sqlite)]
    [FailsTheTest(Sqlite, typeof(SandboxEscapedException), Names = "INSERT OR ROLLBACK INTO account (owner) VALUES ('Ann')")]
    public static async Task An_insert_that_rolls_back(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("a second Ann", () => connection.ExecuteAsync("INSERT OR ROLLBACK INTO account (owner) VALUES ('Ann')"));
        await app.Observe("more", () => connection.ExecuteAsync("DELETE FROM account"));
    }

    [Case(Only = Sqlite)]
    [FailsTheTest(Sqlite, typeof(SandboxEscapedException), Names = "INSERT INTO account (owner) VALUES ('')")]
    public static async Task A_trigger_that_rolls_back(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("an account of nobody", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('')"));
        await app.Observe("more", () => connection.ExecuteAsync("DELETE FROM account"));
    }

    private static async Task Run(Application app, string text)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("running", () => connection.ExecuteAsync(text));
        app.ObserveAccounts();
    }
}
