using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ManyModels.HandWritten;

/// <summary>Runs each test in a transaction that is rolled back.</summary>
public abstract class DatabaseTest<TContext> : IAsyncDisposable
    where TContext : DbContext
{
    private readonly IClassDatabase<TContext> database;
    private readonly SqliteTransaction transaction;
    private TContext? db;

    protected DatabaseTest(IClassDatabase<TContext> database)
    {
        this.database = database;
        transaction = database.Begin();
    }

    protected TContext Db => db ??= NewDb();

    protected TContext NewDb()
    {
        var context = database.NewDb();
        context.Database.UseTransaction(transaction);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (db is not null)
        {
            await db.DisposeAsync();
        }

        await transaction.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
