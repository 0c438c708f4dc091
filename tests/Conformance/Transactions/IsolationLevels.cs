using System.Data;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Transactions;

internal static class IsolationLevels
{
    [Case]
    public static Task Every_isolation_level_is_asked_for(Application app)
    {
        foreach (var level in new[] { IsolationLevel.Unspecified, IsolationLevel.ReadCommitted, IsolationLevel.RepeatableRead, IsolationLevel.Serializable, IsolationLevel.Snapshot, IsolationLevel.ReadUncommitted, IsolationLevel.Chaos })
        {
            using var connection = app.OpenConnection();
            app.Observe(level.ToString(), () =>
            {
                using var transaction = connection.BeginTransaction(level);
                app.Observe("level", transaction.IsolationLevel);
                connection.Execute($"INSERT INTO account (owner) VALUES ('{level}')");
                transaction.Commit();
            });
        }

        app.ObserveAccounts();
        return Task.CompletedTask;
    }

    [Case]
    public static async Task A_context_asks_for_serializable_after_other_work(Application app)
    {
        await using var db = app.NewContext();
        app.Observe("before", await db.Customers.CountAsync());
        await using (var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable))
        {
            db.Add(new Customer { Name = "Dan" });
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        await app.ObserveCustomers();
    }
}
