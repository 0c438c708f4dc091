using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Replies>]
public partial class BadgeTests
{
    #region docs: class set-up
    // Carol is one vote short of a badge, in this class only.
    [ClassSetup]
    private static Task Arrange(ForumContext db)
        => db.Users.Where(u => u.Id == Users.Carol).ExecuteUpdateAsync(set => set.SetProperty(u => u.Reputation, 95));
    #endregion

    private ReputationService Service => new(Db, Clock.AtNoon);

    [Fact]
    public async Task The_hundredth_point_earns_a_badge()
    {
        await Service.VoteAsync(Users.Alice, Replies.CarolsThanks, 1);

        Assert.Equal(["Regular"], await BadgesOfCarolAsync());
    }

    [Fact]
    public async Task A_vote_against_earns_none()
    {
        await Service.VoteAsync(Users.Alice, Replies.CarolsThanks, -1);

        Assert.Empty(await BadgesOfCarolAsync());
    }

    [Fact]
    public async Task A_badge_stays_when_the_points_are_lost_again()
    {
        await Service.VoteAsync(Users.Alice, Replies.CarolsThanks, 1);
        await Service.VoteAsync(Users.Alice, Replies.CarolsThanks, -1);

        Assert.Equal(["Regular"], await BadgesOfCarolAsync());
    }

    [Fact]
    public async Task A_badge_is_awarded_once()
    {
        await Service.VoteAsync(Users.Alice, Replies.CarolsThanks, 1);
        await Service.VoteAsync(Users.Bob, Replies.CarolsThanks, 1);

        Assert.Equal(["Regular"], await BadgesOfCarolAsync());
    }

    [Fact]
    public async Task Who_leaps_over_two_ranks_gets_both_badges()
    {
        await Db.Users.Where(u => u.Id == Users.Carol).ExecuteUpdateAsync(set => set.SetProperty(u => u.Reputation, 499));

        await Service.VoteAsync(Users.Alice, Replies.CarolsThanks, 1);

        Assert.Equal(["Regular", "Veteran"], await BadgesOfCarolAsync());
    }

    private Task<List<string>> BadgesOfCarolAsync()
        => Db.Badges.Where(b => b.UserId == Users.Carol).Select(b => b.Name).Order().ToListAsync();
}
