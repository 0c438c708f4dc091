using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ManyModels.HandWritten;

/// <summary>The database of one test class: in memory, created and loaded before its first test.</summary>
public sealed class ClassDatabase<TContext, TRows> : IClassDatabase<TContext>, IAsyncLifetime
    where TContext : DbContext
    where TRows : IRows<TContext>, new()
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private DbContextOptions<TContext> options = null!;

    public async ValueTask InitializeAsync()
    {
        await connection.OpenAsync();
        options = new DbContextOptionsBuilder<TContext>().UseSqlite(connection).Options;
        await using var db = NewDb();
        await db.Database.EnsureCreatedAsync();
        await new TRows().LoadAsync(db, CancellationToken.None);
    }

    public TContext NewDb() => (TContext)Activator.CreateInstance(typeof(TContext), options)!;

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    public SqliteTransaction Begin() => connection.BeginTransaction();
}
