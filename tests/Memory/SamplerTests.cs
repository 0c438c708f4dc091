using System.Diagnostics;

namespace FixtureGen.Memory.Tests;

public sealed class SamplerTests
{
    [Fact]
    public Task Samples_go_on_while_the_thread_pool_is_blocked() => OwnProcess.RunAsync(static () =>
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMaxThreads(threads, ports);
        using var blocked = new CountdownEvent(threads);
        using var release = new ManualResetEventSlim();
        for (var i = 0; i < threads; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    blocked.Signal();
                    release.Wait();
                },
                null);
        }

        blocked.Wait();

        // A timer of the thread pool would not run at all.
        AwaitSamples(10, TimeSpan.FromMilliseconds(1));
        release.Set();
    });

    [Fact]
    public void Samples_are_an_interval_apart()
    {
        var start = Stopwatch.GetTimestamp();

        AwaitSamples(10, TimeSpan.FromMilliseconds(20));

        // However slow the machine is, they do not come faster than they should.
        var took = Stopwatch.GetElapsedTime(start);
        Assert.True(took > TimeSpan.FromMilliseconds(9 * 20), $"10 samples took {took}.");
    }

    [Theory]
    [InlineData(20, 20.1, 40)]
    [InlineData(20, 19.6, 40)]
    [InlineData(40, 90, 100)]
    [InlineData(40, 100, 120)]
    public void Samples_that_are_overdue_are_left_out(double due, double elapsed, double next)
        => Assert.Equal(
            TimeSpan.FromMilliseconds(next),
            SamplerThread.NextDue(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(due), TimeSpan.FromMilliseconds(elapsed)));

    [Fact]
    public void Each_sample_says_how_long_ago_the_one_before_was()
    {
        using var session = new TestSession();
        for (var i = 0; i < 5; i++)
        {
            session.Session.Sample();
            Thread.Sleep(1);
        }

        session.Session.Dispose();

        var samples = session.Of("sample");
        var times = samples.Select(static sample => sample.GetProperty("time").GetDouble()).ToList();
        Assert.Equal(5, samples.Count);
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
        var between = last.GetProperty("time").GetDouble() - first.GetProperty("time").GetDouble();
        // Each is rounded to a millionth of a second.
        Assert.Equal(between, samples.Skip(1).Sum(static sample => sample.GetProperty("dt").GetDouble()), samples.Count * 1e-6);
        Assert.True(last.GetProperty("gc")[2].GetInt32() > first.GetProperty("gc")[2].GetInt32() + 4);
        Assert.True(last.GetProperty("pause").GetDouble() > first.GetProperty("pause").GetDouble());
    }

    [Fact]
    public Task A_sample_allocates_nothing() => OwnProcess.RunAsync(static () =>
    {
        using var session = new TestSession();
        Sample(1000);

        var collections = GC.CollectionCount(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sample(1000);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(collections, GC.CollectionCount(0));
        Assert.Equal(0, allocated);

        // So many that they are written several times.
        void Sample(int times)
        {
            for (var i = 0; i < times; i++)
            {
                session.Session.Sample();
            }
        }
    });

    [Fact]
    public void The_warm_up_is_sampled_before_the_session_is_handed_out()
    {
        const double warmUp = 0.2;
        using var session = new TestSession(new() { Interval = TimeSpan.FromSeconds(10), WarmUp = TimeSpan.FromSeconds(warmUp) });
        session.Session.Dispose();

        var begin = session.Of("head").Single().GetProperty("time").GetDouble();
        Assert.True(session.Of("sample")[^1].GetProperty("time").GetDouble() >= begin + warmUp);
    }

    [Fact]
    public async Task A_session_without_an_interval_has_no_thread_and_still_measures_tests()
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero });
        var body = 0.0;
        var start = Stopwatch.GetTimestamp();
        await TestSession.RunTest("test", async () =>
        {
            var bodyStart = Stopwatch.GetTimestamp();
            await Task.Delay(30);
            body = Stopwatch.GetElapsedTime(bodyStart).TotalSeconds;
        });
        var whole = Stopwatch.GetElapsedTime(start).TotalSeconds;
        session.Session.Dispose();

        Assert.Empty(session.Of("sample"));
        Assert.InRange(session.End("test").GetProperty("dur").GetDouble(), body - 1e-6, whole + 1e-6);
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

    private static void AwaitSamples(int count, TimeSpan interval)
    {
        using var taken = new CountdownEvent(count);
        using var sampler = new SamplerThread(interval, () =>
        {
            if (!taken.IsSet)
            {
                taken.Signal();
            }
        });

        Assert.True(taken.Wait(TimeSpan.FromMinutes(1)), $"Only {count - taken.CurrentCount} of {count} samples were taken in a minute.");
    }
}
