using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Votes>]
public partial class VotingTests
{
    private ReputationService Service => new(Db, Clock.AtNoon);

    [Fact]
    public async Task A_vote_for_a_reply_is_worth_ten_points_to_its_author()
    {
        await Service.VoteAsync(Users.Dave, Replies.ErinsStory, 1);

        Assert.Equal(10, await ReputationOfAsync(Users.Erin));
    }

    [Fact]
    public async Task A_vote_against_a_reply_costs_its_author_two_points()
    {
        await Service.VoteAsync(Users.Dave, Replies.BobsAnswer, -1);

        Assert.Equal(8, await ReputationOfAsync(Users.Bob));
    }

    [Fact]
    public async Task A_changed_vote_replaces_the_one_before()
    {
        await Service.VoteAsync(Users.Carol, Replies.BobsAnswer, -1);

        Assert.Equal(-2, await ReputationOfAsync(Users.Bob));
        Assert.Equal(-1, (await Db.Votes.SingleAsync(v => v.ReplyId == Replies.BobsAnswer)).Value);
    }

    [Fact]
    public async Task The_same_vote_again_changes_nothing()
    {
        await Service.VoteAsync(Users.Carol, Replies.BobsAnswer, 1);

        Assert.Equal(10, await ReputationOfAsync(Users.Bob));
    }

    [Fact]
    public async Task Nobody_votes_on_their_own_reply()
    {
        await Assert.ThrowsAsync<ForumException>(() => Service.VoteAsync(Users.Bob, Replies.BobsAnswer, 1));

        Assert.Equal(10, await ReputationOfAsync(Users.Bob));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task The_database_knows_votes_for_and_against_only(int value)
    {
        await Assert.ThrowsAsync<DbUpdateException>(() => Service.VoteAsync(Users.Dave, Replies.BobsAnswer, value));

        Assert.Equal(10, await ReputationOfAsync(Users.Bob));
    }

    [Fact]
    public async Task Reputations_that_have_drifted_are_computed_anew()
    {
        await Db.Users.Where(u => u.Id == Users.Bob || u.Id == Users.Carol).ExecuteUpdateAsync(set => set.SetProperty(u => u.Reputation, 77));

        Assert.Equal(2, await Service.RecalculateAsync());

        Assert.Equal((10, 0), (await ReputationOfAsync(Users.Bob), await ReputationOfAsync(Users.Carol)));
    }

    [Fact]
    public async Task Reputations_that_are_right_are_left_alone()
        => Assert.Equal(0, await Service.RecalculateAsync());

    private async Task<int> ReputationOfAsync(int userId)
    {
        await using var other = NewDb();
        return await other.Users.Where(u => u.Id == userId).Select(u => u.Reputation).SingleAsync();
    }
}
