using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Replies>]
public partial class WithdrawingRepliesTests
{
    [Fact]
    public async Task An_author_may_withdraw_a_fresh_reply()
    {
        await new ReplyService(Db, Clock.AtNoon).WithdrawAsync(Replies.CarolsThanks, Users.Carol);

        await using var other = NewDb();
        Assert.False(await other.Replies.AnyAsync(r => r.Id == Replies.CarolsThanks));
        Assert.Equal(2, (await other.Threads.SingleAsync(t => t.Id == Threads.SlowTests)).ReplyCount);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task A_reply_can_be_withdrawn_for_a_quarter_of_an_hour(int minutesLater, bool withdrawn)
    {
        var clock = new Clock(Replies.CarolSaysThanksAt.AddMinutes(minutesLater));

        var refusal = await Record.ExceptionAsync(() => new ReplyService(Db, clock).WithdrawAsync(Replies.CarolsThanks, Users.Carol));

        Assert.Equal(withdrawn, refusal is null);
        Assert.Equal(!withdrawn, await Db.Replies.AnyAsync(r => r.Id == Replies.CarolsThanks));
    }

    [Fact]
    public async Task Nobody_else_may_withdraw_a_reply()
    {
        await Assert.ThrowsAsync<ForumException>(() => new ReplyService(Db, Clock.AtNoon).WithdrawAsync(Replies.CarolsThanks, Users.Alice));

        Assert.True(await Db.Replies.AnyAsync(r => r.Id == Replies.CarolsThanks));
    }
}
