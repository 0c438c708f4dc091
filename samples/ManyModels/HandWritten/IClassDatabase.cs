using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ManyModels.HandWritten;

/// <summary>What a test needs of its class's database.</summary>
public interface IClassDatabase<out TContext>
    where TContext : DbContext
{
    TContext NewDb();

    SqliteTransaction Begin();
}
