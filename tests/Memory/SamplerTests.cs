namespace FixtureGen.Memory.Tests;

public sealed class SamplerTests
{
    [Fact]
    public void Samples_keep_their_pace_while_the_thread_pool_is_blocked()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.FromMilliseconds(20) });
        using var release = new ManualResetEventSlim();
        for (var i = 0; i < 64; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_ => release.Wait(), null);
        }

        Thread.Sleep(1500);
        release.Set();
        session.Session.Dispose();

        // A timer of the thread pool would not have run at all.
        Assert.InRange(session.Of("sample").Count, 10, 76);
    }

    [Fact]
    public void Each_sample_says_how_long_ago_the_one_before_was()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.FromMilliseconds(20) });
        Thread.Sleep(300);
        session.Session.Dispose();

        var samples = session.Of("sample");
        var times = samples.Select(static sample => sample.GetProperty("time").GetDouble()).ToList();
        Assert.NotEmpty(samples);
        Assert.All(
            samples.Skip(1).Select((sample, i) => sample.GetProperty("dt").GetDouble() - (times[i + 1] - times[i])),
            static difference => Assert.InRange(difference, -2e-6, 2e-6));
    }

    [Fact]
    public void Collections_that_stop_the_sampler_are_in_the_samples_and_the_time_between_them_adds_up()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.FromMilliseconds(10) });
        session.Session.Sample();
        var storm = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var collection = 0; collection < 25; collection++)
            {
                GC.KeepAlive(new byte[100_000]);
                GC.Collect(2, GCCollectionMode.Forced, blocking: true);
            }
        })).ToList();
        storm.ForEach(static thread => thread.Start());
        storm.ForEach(static thread => thread.Join());
        session.Session.Sample();
        session.Session.Dispose();

        var samples = session.Of("sample");
        var (first, last) = (samples[0], samples[^1]);
        Assert.InRange(samples.Skip(1).Sum(static sample => sample.GetProperty("dt").GetDouble()) - (last.GetProperty("time").GetDouble() - first.GetProperty("time").GetDouble()), -1e-3, 1e-3);
        Assert.True(last.GetProperty("gc")[2].GetInt32() > first.GetProperty("gc")[2].GetInt32() + 4);
        Assert.True(last.GetProperty("pause").GetDouble() > first.GetProperty("pause").GetDouble());
    }

    [Fact]
    public void A_sample_allocates_nothing()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.FromSeconds(10) });
        session.Session.Sample();
        Thread.Sleep(1100);
        session.Session.Sample();

        var collections = GC.CollectionCount(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            session.Session.Sample();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(collections, GC.CollectionCount(0));
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void The_warm_up_is_sampled_before_the_session_is_handed_out()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.FromMilliseconds(10), WarmUp = TimeSpan.FromMilliseconds(200) });
        session.Session.Dispose();

        Assert.InRange(session.Of("sample").Count, 5, 21);
    }

    [Fact]
    public async Task A_session_without_an_interval_has_no_thread_and_still_measures_tests()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero });
        await TestSession.RunTest("test", static () => Task.Delay(30));
        session.Session.Dispose();

        Assert.Empty(session.Of("sample"));
        Assert.InRange(session.End("test").GetProperty("dur").GetDouble(), 0.025, 5);
    }

    [Fact]
    public void Only_one_session_runs_at_a_time()
    {
        using var session = new TestSession();

        Assert.Contains("running already", Assert.Throws<InvalidOperationException>(static () => MemorySession.Start()).Message);
    }

    [Fact]
    public async Task A_test_that_outlives_the_session_ends_quietly()
    {
        using var session = new TestSession();

        await TestSession.RunTest("test", () =>
        {
            session.Session.Dispose();
            return Task.CompletedTask;
        });

        Assert.Single(session.Of("stop"));
    }

    [Fact]
    public void What_is_measured_after_the_session_has_ended_counts_for_nothing()
    {
        using var session = new TestSession();
        var part = session.Session.Measure("part");
        session.Session.Dispose();

        part.Dispose();

        Assert.Empty(session.Of("end"));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(11_000)]
    public void An_interval_that_makes_no_sense_is_refused(double milliseconds)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new MemoryOptions { Interval = TimeSpan.FromMilliseconds(milliseconds) });
}
