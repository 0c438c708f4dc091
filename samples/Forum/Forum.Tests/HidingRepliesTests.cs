using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

public partial class HidingRepliesTests : ModerationTest
{
    [Fact]
    public async Task A_hidden_reply_is_not_shown_but_kept()
    {
        await Moderation.HideReplyAsync(Users.Bob, Replies.MallorysSpam, "Advertisement");

        var shown = await new ThreadService(Db, Clock.AtNoon).RepliesAsync(Threads.Backups, after: null, size: 10);
        Assert.Equal([Replies.ErinsStory], shown.Select(r => r.Id));
        Assert.True(await Db.Replies.AnyAsync(r => r.Id == Replies.MallorysSpam));
    }

    [Fact]
    public async Task Hiding_a_reply_is_logged()
    {
        await Moderation.HideReplyAsync(Users.Bob, Replies.MallorysSpam, "Advertisement");

        var entry = Assert.Single(await LogAsync());
        Assert.Equal(
            (Users.Bob, ModerationAction.HideReply, Replies.MallorysSpam, "Advertisement"),
            (entry.ModeratorId, entry.Action, entry.SubjectId, entry.Reason));
    }

    [Theory]
    [InlineData(Users.Carol)]
    [InlineData(Users.Mallory)]
    public async Task A_member_may_not_hide_replies(int userId)
    {
        await Assert.ThrowsAsync<ForumException>(() => Moderation.HideReplyAsync(userId, Replies.DavesAnswer, "I disagree"));

        Assert.Empty(await LogAsync());
    }

    [Fact]
    public async Task A_reply_that_is_not_there_cannot_be_hidden()
    {
        var exception = await Assert.ThrowsAsync<ForumException>(() => Moderation.HideReplyAsync(Users.Bob, 999, "Advertisement"));

        Assert.Contains("999", exception.Message);
    }
}
