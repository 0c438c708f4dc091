using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<LongThread>]
public partial class ReplyPagingTests
{
    private ThreadService Service => new(Db, Clock.AtNoon);

    [Fact]
    public async Task The_first_page_starts_with_the_oldest_reply()
    {
        var page = await Service.RepliesAsync(LongThread.Id, after: null, size: 20);

        Assert.Equal(Enumerable.Range(LongThread.FirstReply, 20), page.Select(r => r.Id));
    }

    [Fact]
    public async Task Hidden_replies_leave_no_gap_on_a_page()
    {
        await Db.Replies.Where(r => r.Id % 2 == 0).ExecuteUpdateAsync(set => set.SetProperty(r => r.IsHidden, true));

        var page = await Service.RepliesAsync(LongThread.Id, after: null, size: 20);

        Assert.Equal(20, page.Count);
        Assert.All(page, reply => Assert.Equal(1, reply.Id % 2));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(249)]
    [InlineData(250)]
    public async Task Turning_all_pages_shows_every_reply_once(int size)
    {
        var seen = new List<int>();
        int? last = null;
        while (await Service.RepliesAsync(LongThread.Id, last, size) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(r => r.Id));
            last = page[^1].Id;
        }

        Assert.Equal(Enumerable.Range(LongThread.FirstReply, LongThread.Length), seen);
    }

    [Fact]
    public async Task A_reply_posted_between_two_pages_appears_on_the_last_one()
    {
        var first = await Service.RepliesAsync(LongThread.Id, after: null, size: LongThread.Length);
        var posted = await new ReplyService(Db, Clock.AtNoon).PostAsync(LongThread.Id, Users.Bob, "Hello, I am late");

        var second = await Service.RepliesAsync(LongThread.Id, after: first[^1].Id, size: LongThread.Length);

        Assert.Equal([posted.Id], second.Select(r => r.Id));
    }
}
