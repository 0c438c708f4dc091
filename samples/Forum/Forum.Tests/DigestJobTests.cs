using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>The job makes its own <c>new ForumContext()</c>, with its own connection string. It works in the test's sandbox all the same.</summary>
[UseFixtures<Replies, Subscriptions>]
public partial class DigestJobTests
{
    private readonly DigestJob job = new(Clock.AtNoon);

    [Fact]
    public async Task Subscribers_get_the_threads_in_which_something_happened()
    {
        var digests = await job.RunAsync();

        Assert.Equal(
            ["carol@example.org: Who tests their backups?, Why are my tests so slow?", "dave@example.org: Who tests their backups?"],
            digests.Select(d => $"{d.Email}: {string.Join(", ", d.Threads)}"));
    }

    [Fact]
    public async Task Nothing_is_sent_twice()
    {
        await job.RunAsync();

        Assert.Empty(await job.RunAsync());
    }

    [Fact]
    public async Task A_reply_that_the_test_posts_is_in_the_digest()
    {
        await job.RunAsync();
        await new ReplyService(Db, Clock.AfterNoon(TimeSpan.FromHours(1))).PostAsync(Threads.SlowTests, Users.Bob, "Solved?");

        var digests = await job.RunAsync();

        Assert.Equal(["carol@example.org", "erin@example.org"], digests.Select(d => d.Email));
    }

    [Fact]
    public async Task What_the_job_has_saved_is_seen_by_the_test()
    {
        await job.RunAsync();

        Assert.True(await Db.Subscriptions.AllAsync(s => s.SentUntil == Clock.Noon));
    }
}
