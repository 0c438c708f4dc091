using System.Transactions;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Transactions;

internal static class TransactionScopes
{
    [Case]
    public static async Task A_scope_is_completed(Application app)
    {
        await app.Observe("scope", async () =>
        {
            using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            await using var db = app.NewContext();
            db.Add(new Customer { Name = "Dan" });
            await db.SaveChangesAsync();
            scope.Complete();
        });
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_scope_is_abandoned(Application app)
    {
        await app.Observe("scope", async () =>
        {
            using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            await using var db = app.NewContext();
            db.Add(new Customer { Name = "Dan" });
            await db.SaveChangesAsync();
        });
        await app.ObserveCustomers();
    }

    [Case]
    public static async Task A_scope_is_completed_with_a_connection_of_ADO_NET(Application app)
    {
        await app.Observe("scope", async () =>
        {
            using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            await using var connection = app.OpenConnection();
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
            scope.Complete();
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_scope_is_abandoned_with_a_connection_of_ADO_NET(Application app)
    {
        await app.Observe("scope", async () =>
        {
            using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            await using var connection = app.OpenConnection();
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_scope_spans_two_connections_one_after_the_other(Application app)
    {
        await app.Observe("scope", async () =>
        {
            using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            foreach (var owner in new[] { "Dan", "Eve" })
            {
                await using var connection = app.OpenConnection();
                await connection.ExecuteAsync($"INSERT INTO account (owner) VALUES ('{owner}')");
            }

            scope.Complete();
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_connection_is_enlisted_by_hand(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("scope", async () =>
        {
            using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            connection.EnlistTransaction(Transaction.Current);
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
            scope.Complete();
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_suppressed_scope_is_no_part_of_the_outer_one(Application app)
    {
        await app.Observe("scope", async () =>
        {
            using var outer = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
            using (var inner = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled))
            {
                await using var db = app.NewContext();
                db.Add(new Customer { Name = "Dan" });
                await db.SaveChangesAsync();
                inner.Complete();
            }
        });
        await app.ObserveCustomers();
    }
}
