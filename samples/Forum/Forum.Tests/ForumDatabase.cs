using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;

namespace Forum.Tests;

/// <summary>What the tests run against: the tables of ForumContext, in a SQLite database in memory.</summary>
public sealed class ForumDatabase : TestDatabase<ForumContext>
{
    protected override void Configure(DbContextOptionsBuilder<ForumContext> options, DbConnection connection)
        => options.UseSqlite(connection);
}
