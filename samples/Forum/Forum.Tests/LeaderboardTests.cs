using Dapper;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>Dapper, on the sandbox's connection.</summary>
[UseFixtures<Votes>]
public partial class LeaderboardTests
{
    [Fact]
    public async Task Users_stand_in_the_order_of_their_reputation()
    {
        var top = await new Leaderboard(Connection).TopAsync(3);

        Assert.Equal([new("Dave", 1, 3, 30, 1), new("Bob", 1, 1, 10, 2), new("Carol", 1, 0, 0, 3)], top);
    }

    [Fact]
    public async Task Equal_reputations_share_a_place()
    {
        var top = await new Leaderboard(Connection).TopAsync(10);

        Assert.Equal([("Carol", 3), ("Erin", 3), ("Mallory", 5)], top.Skip(2).Select(s => (s.Name, s.Place)));
    }

    [Fact]
    public async Task Hidden_replies_do_not_count()
    {
        await new ModerationService(Db, Clock.AtNoon).HideReplyAsync(Users.Bob, Replies.MallorysSpam, "Advertisement");

        Assert.DoesNotContain(await new Leaderboard(Connection).TopAsync(10), s => s.Name == "Mallory");
    }

    [Fact]
    public async Task What_the_context_has_saved_is_on_the_board_at_once()
    {
        await new ReputationService(Db, Clock.AtNoon).VoteAsync(Users.Alice, Replies.CarolsThanks, 1);
        await new ReputationService(Db, Clock.AtNoon).VoteAsync(Users.Bob, Replies.CarolsThanks, 1);

        Assert.Equal("Carol", (await new Leaderboard(Connection).TopAsync(2))[1].Name);
    }

    [Fact]
    public async Task The_board_of_a_forum_without_replies_is_empty()
    {
        await Connection.ExecuteAsync("DELETE FROM Replies");

        Assert.Empty(await new Leaderboard(Connection).TopAsync(10));
        Assert.False(await Db.Votes.AnyAsync());
    }
}
