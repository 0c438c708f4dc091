using FixtureGen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Forum.Tests;

/// <summary>Two people with the same thread on their screens: two contexts in one test.</summary>
[UseFixtures<Threads>]
public partial class RenamingThreadsTests
{
    [Fact]
    public async Task A_new_title_is_a_new_version()
    {
        await new ThreadService(Db, Clock.AtNoon).RenameAsync(Threads.SlowTests, "Why were my tests so slow?", seenVersion: 0);

        await using var other = NewDb();
        var thread = await other.Threads.SingleAsync(t => t.Id == Threads.SlowTests);
        Assert.Equal(("Why were my tests so slow?", 1), (thread.Title, thread.Version));
    }

    [Fact]
    public async Task Each_edit_may_follow_the_one_before()
    {
        await new ThreadService(Db, Clock.AtNoon).RenameAsync(Threads.SlowTests, "Slow tests", seenVersion: 0);
        await using var other = NewDb();
        await new ThreadService(other, Clock.AtNoon).RenameAsync(Threads.SlowTests, "Slow tests [solved]", seenVersion: 1);

        Assert.Equal(2, await Db.Threads.Where(t => t.Id == Threads.SlowTests).Select(t => t.Version).SingleAsync());
    }

    [Fact]
    public async Task The_second_of_two_editors_is_refused()
    {
        await using var other = NewDb();
        await new ThreadService(Db, Clock.AtNoon).RenameAsync(Threads.SlowTests, "The first edit", seenVersion: 0);

        await Assert.ThrowsAsync<ForumException>(
            () => new ThreadService(other, Clock.AtNoon).RenameAsync(Threads.SlowTests, "The second edit", seenVersion: 0));

        Assert.Equal("The first edit", await Db.Threads.Where(t => t.Id == Threads.SlowTests).Select(t => t.Title).SingleAsync());
    }

    [Fact]
    public async Task Locking_a_thread_counts_as_an_edit()
    {
        await using var moderators = NewDb();
        await new ModerationService(moderators, Clock.AtNoon).LockThreadAsync(Users.Bob, Threads.SlowTests, "Answered");

        await Assert.ThrowsAsync<ForumException>(
            () => new ThreadService(Db, Clock.AtNoon).RenameAsync(Threads.SlowTests, "Not so fast", seenVersion: 0));
    }
}
