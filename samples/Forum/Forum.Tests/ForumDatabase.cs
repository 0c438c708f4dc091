using System.Data.Common;
using FixtureGen;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Forum.Tests;

/// <summary>What the tests run against: the tables of ForumContext, in a SQLite database in memory or in a PostgreSQL database.</summary>
public sealed class ForumDatabase : TestDatabase<ForumContext>
{
    protected override void Configure(DbContextOptionsBuilder<ForumContext> options, DbConnection connection)
        => _ = connection is SqliteConnection ? options.UseSqlite(connection) : options.UseNpgsql(connection);

    // The application's own contexts are to be of the same kind. They never open this: in tests they are pointed at the sandbox.
    protected override void EngineChosen(string name)
        => ForumStorage.ConnectionString = name == "postgresql" ? "Host=production" : "Data Source=production.db";
}
