using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Replies>]
public partial class PostingRepliesTests
{
    private ReplyService Service => new(Db, Clock.AtNoon);

    [Fact]
    public async Task A_reply_is_stored_with_its_time_and_without_the_spaces_around_it()
    {
        var posted = await Service.PostAsync(Threads.Backups, Users.Carol, "  Every night.\n");

        await using var other = NewDb();
        var stored = await other.Replies.SingleAsync(r => r.Id == posted.Id);
        Assert.Equal(("Every night.", Clock.Noon), (stored.Body, stored.PostedAt));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public async Task An_empty_reply_is_refused(string body)
        => await Assert.ThrowsAsync<DbUpdateException>(() => Service.PostAsync(Threads.Backups, Users.Carol, body));

    [Theory]
    [InlineData(Threads.Welcome)]
    [InlineData(999)]
    public async Task A_thread_that_is_locked_or_missing_takes_no_reply(int threadId)
    {
        await Assert.ThrowsAsync<ForumException>(() => Service.PostAsync(threadId, Users.Carol, "Hello?"));

        Assert.False(await Db.Replies.AnyAsync(r => r.Body == "Hello?"));
    }

    [Fact]
    public async Task A_banned_user_is_told_until_when()
    {
        var exception = await Assert.ThrowsAsync<ForumException>(() => Service.PostAsync(Threads.Backups, Users.Mallory, "Cheap disks"));

        Assert.Contains("2026-03-31", exception.Message);
    }

    [Fact]
    public async Task A_user_may_write_again_after_the_ban()
    {
        var clock = Clock.AfterNoon(TimeSpan.FromDays(31));

        var reply = await new ReplyService(Db, clock).PostAsync(Threads.Backups, Users.Mallory, "I am sorry.");

        Assert.True(await Db.Replies.AnyAsync(r => r.Id == reply.Id));
    }

    [Fact]
    public async Task After_a_refusal_the_same_context_can_post()
    {
        await Assert.ThrowsAsync<ForumException>(() => Service.PostAsync(Threads.Welcome, Users.Carol, "Hello?"));

        await Service.PostAsync(Threads.SlowTests, Users.Carol, "Hello!");

        Assert.Equal(6, await Db.Replies.CountAsync());
    }

    [Fact]
    public async Task A_thread_takes_its_replies_along()
    {
        await Db.Threads.Where(t => t.Id == Threads.SlowTests).ExecuteDeleteAsync();

        Assert.Equal([Replies.ErinsStory, Replies.MallorysSpam], await Db.Replies.Select(r => r.Id).Order().ToListAsync());
    }
}
