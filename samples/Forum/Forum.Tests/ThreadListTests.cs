using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Threads>]
public partial class ThreadListTests
{
    private ThreadService Service => new(Db, Clock.AtNoon);

    [Fact]
    public async Task Pinned_threads_come_first_and_then_the_most_lively()
    {
        var page = await Service.PageAsync("help", page: 1, size: 10);

        Assert.Equal([Threads.HouseRules, Threads.Backups, Threads.SlowTests], page.Select(t => t.Id));
    }

    [Fact]
    public async Task Threads_of_the_same_age_come_in_the_order_of_their_making()
    {
        await Db.Threads.ExecuteUpdateAsync(set => set.SetProperty(t => t.LastActivityAt, Clock.Noon).SetProperty(t => t.IsPinned, false));

        var page = await Service.PageAsync("help", page: 1, size: 10);

        Assert.Equal([Threads.HouseRules, Threads.SlowTests, Threads.Backups], page.Select(t => t.Id));
    }

    [Fact]
    public async Task The_second_page_goes_on_where_the_first_ended()
        => Assert.Equal([Threads.SlowTests], (await Service.PageAsync("help", page: 2, size: 2)).Select(t => t.Id));

    [Theory]
    [InlineData("help", 3)]
    [InlineData("off-topic", 1)]
    [InlineData("no-such-category", 1)]
    public async Task A_page_without_threads_is_empty(string category, int page)
        => Assert.Empty(await Service.PageAsync(category, page, size: 2));

    [Fact]
    public async Task A_category_with_threads_cannot_be_deleted()
    {
        Db.Categories.Remove(await Db.Categories.SingleAsync(c => c.Slug == "help"));

        await Assert.ThrowsAsync<DbUpdateException>(() => Db.SaveChangesAsync());
        await using var other = NewDb();
        Assert.Equal(3, await other.Categories.CountAsync());
    }
}
