using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

[UseFixtures<Replies>]
public partial class ForumStatisticsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_category_is_listed_with_what_happens_in_it()
    {
        var activities = await new ForumStatistics(Connection).ByCategoryAsync();

        output.WriteLine(string.Join(Environment.NewLine, activities));
        Assert.Equal([new("announcements", 1, 0, 0), new("help", 3, 5, 5), new("off-topic", 0, 0, 0)], activities);
    }

    [Fact]
    public async Task Who_replies_twice_contributes_once()
    {
        await new ReplyService(Db, Clock.AtNoon).PostAsync(Threads.Backups, Users.Dave, "Nor do I.");

        var help = (await new ForumStatistics(Connection).ByCategoryAsync()).Single(a => a.Slug == "help");

        Assert.Equal((6, 5), (help.Replies, help.Contributors));
    }

    [Fact]
    public async Task A_thread_is_unanswered_until_its_first_reply()
    {
        Assert.Equal(2, await new ForumStatistics(Connection).UnansweredAsync());

        await new ReplyService(Db, Clock.AtNoon).PostAsync(Threads.HouseRules, Users.Erin, "Understood.");

        Assert.Equal(1, await new ForumStatistics(Connection).UnansweredAsync());
    }
}
