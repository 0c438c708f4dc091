using System.Data.Common;
using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>The application's own ADO.NET transactions.</summary>
[UseFixtures<Votes, Subscriptions>]
public partial class AccountMergerTests
{
    [Fact]
    public async Task Threads_and_replies_go_to_the_account_that_stays()
    {
        await new AccountMerger(Connection).MergeAsync(duplicateId: Users.Dave, keptId: Users.Erin);

        Assert.Equal(Users.Erin, (await Db.Threads.SingleAsync(t => t.Id == Threads.Backups)).AuthorId);
        Assert.Equal([Replies.DavesAnswer, Replies.ErinsStory], await Db.Replies.Where(r => r.AuthorId == Users.Erin).Select(r => r.Id).Order().ToListAsync());
        Assert.False(await Db.Users.AnyAsync(u => u.Id == Users.Dave));
    }

    [Fact]
    public async Task Two_votes_on_one_reply_become_one()
    {
        await new AccountMerger(Connection).MergeAsync(duplicateId: Users.Carol, keptId: Users.Erin);

        Assert.Equal([Users.Alice, Users.Erin], await Db.Votes.Where(v => v.ReplyId == Replies.DavesAnswer).Select(v => v.VoterId).Order().ToListAsync());
    }

    [Fact]
    public async Task Votes_that_would_now_be_for_oneself_are_dropped()
    {
        await new AccountMerger(Connection).MergeAsync(duplicateId: Users.Carol, keptId: Users.Bob);

        Assert.False(await Db.Votes.AnyAsync(v => v.ReplyId == Replies.BobsAnswer));
    }

    [Fact]
    public async Task Subscriptions_are_united()
    {
        await new AccountMerger(Connection).MergeAsync(duplicateId: Users.Carol, keptId: Users.Dave);

        Assert.Equal([Threads.SlowTests, Threads.Backups], await Db.Subscriptions.Where(s => s.UserId == Users.Dave).Select(s => s.ThreadId).Order().ToListAsync());
    }

    [Fact]
    public async Task Reputations_are_added_up()
    {
        await new AccountMerger(Connection).MergeAsync(duplicateId: Users.Dave, keptId: Users.Bob);

        Assert.Equal(40, (await Db.Users.SingleAsync(u => u.Id == Users.Bob)).Reputation);
    }

    [Fact]
    public async Task An_account_that_does_not_exist_cannot_be_merged()
    {
        var exception = await Assert.ThrowsAsync<ForumException>(() => new AccountMerger(Connection).MergeAsync(duplicateId: 999, keptId: Users.Bob));

        Assert.Contains("999", exception.Message);
    }

    [Fact]
    public async Task A_merge_that_fails_at_its_last_step_is_undone_as_a_whole()
    {
        // Who is named in the moderation log cannot be deleted, and that is what the merge does last.
        await new ModerationService(Db, Clock.AtNoon).HideReplyAsync(Users.Bob, Replies.MallorysSpam, "Advertisement");

        await Assert.ThrowsAnyAsync<DbException>(() => new AccountMerger(Connection).MergeAsync(duplicateId: Users.Bob, keptId: Users.Erin));

        await using var other = NewDb();
        Assert.Equal(Users.Bob, (await other.Replies.SingleAsync(r => r.Id == Replies.BobsAnswer)).AuthorId);
        Assert.Equal(0, (await other.Users.SingleAsync(u => u.Id == Users.Erin)).Reputation);
    }
}
