using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>Whatever a test does, the next one starts from the fixtures: each case here destroys what the others rely on.</summary>
[UseFixtures<Replies>]
public partial class IsolationTests
{
    [Theory]
    [InlineData("DELETE FROM Threads")]
    [InlineData("UPDATE Replies SET Body = 'gone'")]
    [InlineData("DROP TABLE Votes")]
    [InlineData("INSERT INTO Users (Name, Email, Role, Reputation) VALUES ('Trudy', 'trudy@example.org', 'Member', 0)")]
    public async Task Every_test_starts_from_the_fixtures(string harm)
    {
        Assert.Equal(6, await Db.Users.CountAsync());
        Assert.Equal(5, await Db.Replies.CountAsync(r => r.Body != "gone"));
        Assert.False(await Db.Votes.AnyAsync());

        await Db.Database.ExecuteSqlRawAsync(harm);
    }

    [Fact]
    public async Task A_context_that_is_left_dirty_disturbs_nobody()
    {
        Db.Users.RemoveRange(await Db.Users.ToListAsync());

        await using var other = NewDb();
        Assert.Equal(6, await other.Users.CountAsync());
    }
}
