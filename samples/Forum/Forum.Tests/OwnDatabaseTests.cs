using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>Tests that need more than a rollback.</summary>
[UseFixtures<Replies>]
public partial class OwnDatabaseTests
{
    [Fact, Isolation(Isolation.Clone)]
    public async Task What_a_transaction_has_not_committed_is_seen_by_nobody_else()
    {
        await using var other = NewDb();
        await using (var transaction = await Db.Database.BeginTransactionAsync())
        {
            await Db.Replies.ExecuteDeleteAsync();
            await transaction.RollbackAsync();
        }

        Assert.Equal(5, await other.Replies.CountAsync());
    }

    #region docs: own database
    [Fact, Isolation(Isolation.Clone)]
    public async Task The_database_can_be_compacted()
    {
        await Db.Replies.ExecuteDeleteAsync();

        await Db.Database.ExecuteSqlRawAsync("VACUUM");

        Assert.False(await Db.Replies.AnyAsync());
    }
    #endregion

    [Fact, Isolation(Isolation.ReadOnly)]
    public async Task Replies_are_counted_without_a_write() => Assert.Equal(5, await Db.Replies.CountAsync());
}
