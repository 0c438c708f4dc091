using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Replies>]
public partial class ReplyTests
{
    [Fact]
    public async Task A_reply_bumps_its_thread()
    {
        // The service begins and commits a transaction of its own.
        await new ReplyService(Db, Clock.AtNoon).PostAsync(Threads.SlowTests, Users.Erin, "Same here.");

        await using var other = NewDb();
        var thread = await other.Threads.SingleAsync(t => t.Id == Threads.SlowTests);
        Assert.Equal(4, thread.ReplyCount);
        Assert.Equal(Clock.Noon, thread.LastActivityAt);
    }

    [Fact]
    public async Task A_reply_that_the_database_refuses_does_not_bump_its_thread()
    {
        var tooLong = new string('x', Reply.MaximumLength + 1);
        await Assert.ThrowsAsync<DbUpdateException>(
            () => new ReplyService(Db, Clock.AtNoon).PostAsync(Threads.SlowTests, Users.Erin, tooLong));

        await using var other = NewDb();
        Assert.Equal(3, await other.Threads.Where(t => t.Id == Threads.SlowTests).Select(t => t.ReplyCount).SingleAsync());
    }
}
