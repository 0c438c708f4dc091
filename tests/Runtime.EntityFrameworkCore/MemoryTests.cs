using System.Reflection;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Glue;
using FixtureGen.Memory;
using FixtureGen.Testing;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>What <c>Db</c> tracks is not what a test leaves behind.</summary>
public sealed class MemoryTests
{
    [Theory]
    [InlineData(nameof(Limited), 0)]
    [InlineData(nameof(Unlimited), 2)]
    [InlineData(nameof(LetOff), 2)]
    public async Task Rows_that_Db_tracks_are_let_go_before_it_is_measured_what_the_test_leaves_alive(string method, int tracked)
    {
        await using var blog = await ClassRun.StartAsync<Blog>();
        var sandbox = blog.Enter();
        SequentialTests.BeforeMeasured(typeof(MemoryTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!, method);
        var db = ContextGlue.Db<BlogContext>(sandbox);
        Assert.Equal(2, db.Posts.ToList().Count);

        SequentialTests.AfterMeasured(failedWith: null);

        Assert.Equal(tracked, db.ChangeTracker.Entries().Count());
        // The class's Dispose has it still.
        Assert.Equal(2, db.Posts.Count());
    }

    [Fact]
    public async Task A_Db_that_the_test_has_disposed_tracks_nothing()
    {
        await using var blog = await ClassRun.StartAsync<Blog>();
        var sandbox = blog.Enter();
        SequentialTests.BeforeMeasured(typeof(MemoryTests).GetMethod(nameof(Limited), BindingFlags.NonPublic | BindingFlags.Static)!, "a test");
        await ContextGlue.Db<BlogContext>(sandbox).DisposeAsync();

        SequentialTests.AfterMeasured(failedWith: null);
    }

    [RetainedMemoryLimit("1 GiB")]
    internal static void Limited()
    {
    }

    internal static void Unlimited()
    {
    }

    [RetainedMemoryLimit("1 GiB", WarmUp = 100)]
    internal static void LetOff()
    {
    }
}
