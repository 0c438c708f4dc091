using Xunit;

namespace Forum.Tests;

public partial class LockingThreadsTests : ModerationTest
{
    [Fact]
    public async Task A_locked_thread_takes_no_replies()
    {
        await Moderation.LockThreadAsync(Users.Alice, Threads.SlowTests, "Answered");

        await using var other = NewDb();
        await Assert.ThrowsAsync<ForumException>(
            () => new ReplyService(other, Clock.AtNoon).PostAsync(Threads.SlowTests, Users.Erin, "One more thing"));
    }

    [Fact]
    public async Task Locking_a_thread_is_logged()
    {
        await Moderation.LockThreadAsync(Users.Alice, Threads.SlowTests, "Answered");

        var entry = Assert.Single(await LogAsync());
        Assert.Equal((ModerationAction.LockThread, Threads.SlowTests, Clock.Noon), (entry.Action, entry.SubjectId, entry.At));
    }

    [Fact]
    public async Task An_author_may_not_lock_their_own_thread()
        => await Assert.ThrowsAsync<ForumException>(() => Moderation.LockThreadAsync(Users.Carol, Threads.SlowTests, "Mine"));
}
