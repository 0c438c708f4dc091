using System.Reflection;
using FixtureGen.Glue;
using FixtureGen.Testing;

namespace FixtureGen.Sqlite.Tests;

/// <summary>What is called around the tests of a framework that has one hook for all.</summary>
public sealed class MeasuredTests
{
    [Fact]
    public async Task A_test_that_breaks_a_limit_and_leaves_a_reader_open_fails_with_both()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        var failures = Around(library, static sandbox =>
        {
            Read(sandbox);
            GC.KeepAlive(new byte[64 * 1024]);
        });

        Assert.Equal([typeof(LeftOpenException), typeof(MemoryLimitException)], Assert.IsType<AggregateException>(failures).InnerExceptions.Select(static failure => failure.GetType()));
    }

    [Fact]
    public async Task A_test_that_does_one_of_them_fails_with_that()
    {
        await using var library = await ClassRun.StartAsync<Library>();

        Assert.IsType<LeftOpenException>(Around(library, static sandbox => Read(sandbox), nameof(Unlimited)));
        Assert.IsType<MemoryLimitException>(Around(library, static _ => GC.KeepAlive(new byte[64 * 1024])));
        Assert.Null(Around(library, static sandbox => sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')"), nameof(Unlimited)));
        Assert.Null(Around(library, static sandbox => Assert.Equal(2, sandbox.Connection.Count("author")), nameof(Unlimited)));
    }

    [AllocatedMemoryLimit("32 KiB")]
    internal static void Limited()
    {
    }

    internal static void Unlimited()
    {
    }

    private static void Read(Sandbox sandbox)
    {
        var command = sandbox.Connection.CreateCommand();
        command.CommandText = "SELECT name FROM author";
        command.ExecuteReader().Read();
    }

    private static Exception? Around(ClassRun library, Action<Sandbox> body, string method = nameof(Limited))
    {
        var sandbox = library.Enter();
        SequentialTests.BeforeMeasured(typeof(MeasuredTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!, method);
        body(sandbox);
        return Record.Exception(static () => SequentialTests.AfterMeasured(failedWith: null));
    }
}
