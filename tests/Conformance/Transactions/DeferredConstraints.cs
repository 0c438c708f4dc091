using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.Transactions;

internal static class DeferredConstraints
{
    private const string OfNobody = "INSERT INTO transfer (id, account, amount) VALUES (1, 4711, 5)";

    [Case]
    public static async Task A_deferred_constraint_is_violated_at_the_commit(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            app.Observe("inserted", await connection.ExecuteAsync(OfNobody));
            await app.Observe("committing", () => transaction.CommitAsync());
        }

        app.Observe("transfers", app.OpenConnection().Count("transfer"));
    }

    [Case]
    public static async Task A_deferred_constraint_is_satisfied_before_the_commit(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            app.Observe("inserted", await connection.ExecuteAsync(OfNobody));
            app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (id, owner) VALUES (4711, 'Dan')"));
            await transaction.CommitAsync();
        }

        app.Observe("transfers", app.OpenConnection().Count("transfer"));
    }

    [Case]
    public static async Task A_commit_that_a_deferred_constraint_refused_is_tried_again(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync(OfNobody);
            await app.Observe("committing", () => transaction.CommitAsync());
            await app.Observe("adding the account", () => connection.ExecuteAsync("INSERT INTO account (id, owner) VALUES (4711, 'Dan')"));
            await app.Observe("committing again", () => transaction.CommitAsync());
        }

        app.ObserveAccounts();
    }

    [Case]
    [FailsTheTest(ConformanceEngine.Sqlite, typeof(DeferredConstraintException), Names = "'transfer'")]
    public static async Task A_deferred_constraint_is_violated_by_a_statement_without_a_transaction(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("inserting", () => connection.ExecuteAsync(OfNobody));
        app.Observe("transfers", app.OpenConnection().Count("transfer"));
    }

    [Case]
    public static async Task A_violation_that_is_rolled_back_harms_nobody(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (await connection.BeginTransactionAsync())
        {
            app.Observe("inserted", await connection.ExecuteAsync(OfNobody));
        }

        app.Observe("transfers", app.OpenConnection().Count("transfer"));
    }
}
