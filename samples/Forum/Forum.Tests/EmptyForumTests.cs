using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>Without fixtures: the schema alone.</summary>
[UseDatabase<ForumDatabase>]
public partial class EmptyForumTests
{
    [Fact]
    public async Task An_empty_forum_has_no_threads_to_show()
        => Assert.Empty(await new ThreadService(Db, Clock.AtNoon).PageAsync("help", page: 1, size: 10));

    [Fact]
    public async Task An_empty_forum_has_an_empty_leaderboard()
        => Assert.Empty(await new Leaderboard(Connection).TopAsync(10));

    [Fact]
    public async Task An_empty_forum_sends_no_digests()
        => Assert.Empty(await new DigestJob(Clock.AtNoon).RunAsync());

    [Fact]
    public async Task The_first_user_is_a_member_without_reputation()
    {
        Db.Users.Add(new User { Name = "First", Email = "first@example.org" });
        await Db.SaveChangesAsync();

        await using var other = NewDb();
        var first = await other.Users.SingleAsync();
        Assert.Equal((Role.Member, 0), (first.Role, first.Reputation));
    }
}
