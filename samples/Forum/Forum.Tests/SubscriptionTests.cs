using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>With a set-up for each test, by xUnit's own means: it runs in the test's sandbox and is rolled back with it.</summary>
[UseFixtures<Threads>]
public sealed partial class SubscriptionTests : IAsyncLifetime
{
    private Thread thread = null!;

    public async ValueTask InitializeAsync()
        => thread = await new ThreadService(Db, Clock.AtNoon).OpenAsync("off-topic", Users.Erin, "Cats", "Show yours.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_thread_is_subscribed_once_by_each_user()
    {
        await using var other = NewDb();
        other.Subscriptions.Add(new Subscription { UserId = Users.Erin, ThreadId = thread.Id });

        await Assert.ThrowsAsync<DbUpdateException>(() => other.SaveChangesAsync());
    }

    [Fact]
    public async Task A_thread_has_many_subscribers()
    {
        Db.Subscriptions.Add(new Subscription { UserId = Users.Bob, ThreadId = thread.Id });
        await Db.SaveChangesAsync();

        Assert.Equal([Users.Bob, Users.Erin], await Db.Subscriptions.Where(s => s.ThreadId == thread.Id).Select(s => s.UserId).Order().ToListAsync());
    }

    [Fact]
    public async Task A_thread_takes_its_subscriptions_along()
    {
        Db.Threads.Remove(thread);
        await Db.SaveChangesAsync();

        Assert.False(await Db.Subscriptions.AnyAsync());
    }

    [Fact]
    public async Task A_subscriber_takes_the_subscription_along()
    {
        Db.Subscriptions.Add(new Subscription { UserId = Users.Mallory, ThreadId = thread.Id });
        await Db.SaveChangesAsync();

        await Db.Users.Where(u => u.Id == Users.Mallory).ExecuteDeleteAsync();

        await using var other = NewDb();
        Assert.Equal(Users.Erin, (await other.Subscriptions.SingleAsync()).UserId);
    }
}
