using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>The application's savepoints, in the application's transaction, in the test's.</summary>
[UseFixtures<Votes>]
public partial class AccountPurgeTests
{
    [Fact]
    public async Task An_account_goes_with_all_its_replies()
    {
        var kept = await new AccountPurge(Db).PurgeAsync([Users.Mallory]);

        Assert.Empty(kept);
        Assert.False(await Db.Users.AnyAsync(u => u.Id == Users.Mallory));
        Assert.Equal(1, (await Db.Threads.SingleAsync(t => t.Id == Threads.Backups)).ReplyCount);
    }

    [Fact]
    public async Task An_account_that_has_opened_a_thread_stays_as_it_was()
    {
        var kept = await new AccountPurge(Db).PurgeAsync([Users.Dave]);

        Assert.Equal([Users.Dave], kept);
        Assert.True(await Db.Replies.AnyAsync(r => r.Id == Replies.DavesAnswer));
        Assert.Equal(3, await Db.Votes.CountAsync(v => v.ReplyId == Replies.DavesAnswer));
        Assert.Equal(3, (await Db.Threads.SingleAsync(t => t.Id == Threads.SlowTests)).ReplyCount);
    }

    [Fact]
    public async Task One_account_that_must_stay_does_not_keep_the_others()
    {
        var kept = await new AccountPurge(Db).PurgeAsync([Users.Mallory, Users.Dave, Users.Erin]);

        Assert.Equal([Users.Dave], kept);
        await using var other = NewDb();
        Assert.Equal(
            [Users.Alice, Users.Bob, Users.Carol, Users.Dave],
            await other.Users.Select(u => u.Id).Order().ToListAsync());
    }

    [Fact]
    public async Task A_moderator_in_the_log_stays()
    {
        await Db.Threads.Where(t => t.AuthorId == Users.Bob).ExecuteDeleteAsync();
        await new ModerationService(Db, Clock.AtNoon).HideReplyAsync(Users.Bob, Replies.MallorysSpam, "Advertisement");

        Assert.Equal([Users.Bob], await new AccountPurge(Db).PurgeAsync([Users.Bob]));
    }
}
