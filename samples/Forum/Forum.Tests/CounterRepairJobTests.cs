using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Forum.Tests;

/// <summary>Pooled contexts from dependency injection, registered as in production.</summary>
[UseFixtures<Replies>]
public sealed partial class CounterRepairJobTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddForum(ForumStorage.ConnectionString).BuildServiceProvider(validateScopes: true);

    public void Dispose() => services.Dispose();

    [Fact]
    public async Task Counters_that_have_drifted_are_corrected()
    {
        await Db.Threads.Where(t => t.Id == Threads.SlowTests).ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplyCount, 42));
        await Db.Threads.Where(t => t.Id == Threads.HouseRules).ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplyCount, 1));

        var repaired = await services.GetRequiredService<CounterRepairJob>().RunAsync();

        Assert.Equal([Threads.HouseRules, Threads.SlowTests], repaired);
        Assert.Equal([0, 0, 3, 2], await Db.Threads.OrderBy(t => t.Id).Select(t => t.ReplyCount).ToListAsync());
    }

    [Fact]
    public async Task Counters_that_are_right_are_left_alone()
        => Assert.Empty(await services.GetRequiredService<CounterRepairJob>().RunAsync());

    [Fact]
    public async Task A_service_from_a_scope_works_on_the_rows_of_the_test()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountPurge>().PurgeAsync([Users.Mallory]);

        Assert.False(await Db.Users.AnyAsync(u => u.Id == Users.Mallory));
    }

    [Fact]
    public async Task Two_scopes_have_contexts_of_their_own()
    {
        await using var first = services.CreateAsyncScope();
        await using var second = services.CreateAsyncScope();

        var tracked = await first.ServiceProvider.GetRequiredService<ForumContext>().Users.SingleAsync(u => u.Id == Users.Alice);
        var same = await second.ServiceProvider.GetRequiredService<ForumContext>().Users.SingleAsync(u => u.Id == Users.Alice);

        Assert.NotSame(tracked, same);
        Assert.Equal(tracked.Email, same.Email);
    }
}
