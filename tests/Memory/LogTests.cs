namespace FixtureGen.Memory.Tests;

public sealed class LogTests
{
    [Fact]
    public async Task Every_line_is_a_row_of_pytest_memlog_with_more_keys()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, WarnAt = "1 MiB" });
        await TestSession.RunTest("quoted \"name\"\n", () =>
        {
            session.Session.Sample();
            return Task.CompletedTask;
        });
        using (MemorySession.Current!.Measure("part"))
        {
        }

        session.Session.Dispose();

        Assert.Equal(["head", "threshold", "sample", "begin", "end", "stop"], session.Lines.Select(static line => line.GetProperty("ev").GetString()!).Distinct().Order(Comparer<string>.Create(static (a, b) => Rank(a) - Rank(b))));
        Assert.All(session.Lines, static line =>
        {
            var keys = line.EnumerateObject().ToList();
            Assert.Equal(["rss", "time", "name"], keys.Take(3).Select(static key => key.Name));
            Assert.InRange(keys[0].Value.GetInt64(), NativeBlock.MiB, 1L << 40);
            Assert.InRange(keys[1].Value.GetDouble(), 0.001, 1e9);
        });
        Assert.Contains(session.Of("sample"), static line => line.GetProperty("name").GetString() == "quoted \"name\"\n");
    }

    [Fact]
    public async Task A_test_that_has_begun_is_in_the_log_before_it_runs()
    {
        using var session = new TestSession();
        var written = "";
        await TestSession.RunTest("running", () =>
        {
            written = session.Read();
            return Task.CompletedTask;
        });

        Assert.EndsWith("}\n", written);
        Assert.Contains("\"name\":\"running\",\"ev\":\"begin\"", written);
        Assert.DoesNotContain("\"ev\":\"end\"", written);
        Assert.Contains("\"name\":\"running\",\"ev\":\"end\"", session.Read());
    }

    [Fact]
    public void A_log_that_cannot_be_written_does_not_stop_the_session()
    {
        using var session = MemorySession.Start(new() { Path = "/proc/no such folder/memlog.jsonl", Interval = TimeSpan.Zero });

        Assert.Null(session.LogPath);
    }

    [Fact]
    public void The_header_says_what_each_figure_is_worth_here()
    {
        using var session = new TestSession();

        var head = session.Of("head").Single();
        Assert.Equal(["rss", "peak"], head.GetProperty("metrics").EnumerateArray().Select(static note => note.GetProperty("metric").GetString()));
        Assert.All(head.GetProperty("metrics").EnumerateArray(), static note => Assert.NotEmpty(note.GetProperty("why").GetString()!));
        Assert.Equal(Environment.ProcessId, head.GetProperty("pid").GetInt32());
    }

    private static int Rank(string what) => Array.IndexOf(["head", "threshold", "sample", "begin", "end", "stop"], what);
}
