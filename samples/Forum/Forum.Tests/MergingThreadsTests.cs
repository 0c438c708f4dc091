using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

public partial class MergingThreadsTests : ModerationTest
{
    [Fact]
    public async Task Replies_move_over_and_the_emptied_thread_goes()
    {
        await Moderation.MergeThreadsAsync(Users.Bob, Threads.Backups, Threads.SlowTests, "Same question");

        await using var other = NewDb();
        Assert.Equal(5, await other.Replies.CountAsync(r => r.ThreadId == Threads.SlowTests));
        Assert.Equal(5, (await other.Threads.SingleAsync(t => t.Id == Threads.SlowTests)).ReplyCount);
        Assert.False(await other.Threads.AnyAsync(t => t.Id == Threads.Backups));
    }

    [Fact]
    public async Task A_merge_into_a_locked_thread_is_undone_as_a_whole()
    {
        await Assert.ThrowsAsync<ForumException>(
            () => Moderation.MergeThreadsAsync(Users.Bob, Threads.Backups, Threads.Welcome, "Too late"));

        await using var other = NewDb();
        Assert.Equal(2, await other.Replies.CountAsync(r => r.ThreadId == Threads.Backups));
        Assert.Equal(4, await other.Threads.CountAsync());
        Assert.Empty(await LogAsync());
    }

    [Fact]
    public async Task A_merge_into_a_missing_thread_is_refused_by_the_foreign_key()
    {
        await Assert.ThrowsAnyAsync<DbException>(
            () => Moderation.MergeThreadsAsync(Users.Bob, Threads.Backups, intoId: 999, "Oops"));

        Assert.Equal(2, await Db.Replies.CountAsync(r => r.ThreadId == Threads.Backups));
    }

    [Fact]
    public async Task The_log_outlives_the_thread_that_was_merged()
    {
        await Moderation.MergeThreadsAsync(Users.Bob, Threads.Backups, Threads.SlowTests, "Same question");

        Assert.Equal(Threads.Backups, Assert.Single(await LogAsync()).SubjectId);
    }
}
