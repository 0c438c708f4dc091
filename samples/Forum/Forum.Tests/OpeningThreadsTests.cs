using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Threads>]
public partial class OpeningThreadsTests
{
    private ThreadService Service => new(Db, Clock.AtNoon);

    [Fact]
    public async Task A_new_thread_stands_below_the_pinned_ones()
    {
        var thread = await Service.OpenAsync("help", Users.Erin, "Where to start?", "I am new here.");

        var page = await Service.PageAsync("help", page: 1, size: 10);
        Assert.Equal([Threads.HouseRules, thread.Id, Threads.Backups, Threads.SlowTests], page.Select(t => t.Id));
    }

    [Fact]
    public async Task Its_author_is_subscribed_to_a_new_thread()
    {
        var thread = await Service.OpenAsync("off-topic", Users.Erin, "Cats", "Show yours.");

        await using var other = NewDb();
        Assert.Equal(Users.Erin, (await other.Subscriptions.SingleAsync(s => s.ThreadId == thread.Id)).UserId);
    }

    [Fact]
    public async Task A_title_is_stored_without_the_spaces_around_it()
    {
        var thread = await Service.OpenAsync("off-topic", Users.Erin, "  Cats ", "Show yours.");

        await using var other = NewDb();
        Assert.Equal("Cats", (await other.Threads.SingleAsync(t => t.Id == thread.Id)).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_thread_without_a_title_is_refused(string title)
        => await Assert.ThrowsAsync<ForumException>(() => Service.OpenAsync("help", Users.Erin, title, "…"));

    [Fact]
    public async Task A_thread_in_an_unknown_category_is_refused()
    {
        var exception = await Assert.ThrowsAsync<ForumException>(() => Service.OpenAsync("hlep", Users.Erin, "Where am I?", "…"));
        Assert.Contains("'hlep'", exception.Message);
    }

    [Fact]
    public async Task A_thread_of_nobody_leaves_no_trace()
    {
        await Assert.ThrowsAsync<DbUpdateException>(() => Service.OpenAsync("help", authorId: 999, "Boo", "…"));

        await using var other = NewDb();
        Assert.False(await other.Threads.AnyAsync(t => t.Title == "Boo"));
        Assert.False(await other.Subscriptions.AnyAsync());
    }
}
