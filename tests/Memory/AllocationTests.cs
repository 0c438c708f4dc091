namespace FixtureGen.Memory.Tests;

/// <summary>Allocated bytes of each test, while eight tests run at the same time: true to 1 %.</summary>
public sealed class AllocationTests
{
    private const int Parallel = 8;
    private const int Hops = 100;
    private const int Block = 64 * 1024;
    private const double Expected = (double)Hops * Block;

    [Fact]
    public Task Through_awaits_that_change_threads() => EachTestGetsItsOwn(async () =>
    {
        for (var i = 0; i < Hops; i++)
        {
            Allocate();
            await Task.Yield();
            await Task.Delay(i % 10 == 0 ? 1 : 0).ConfigureAwait(false);
        }
    });

    [Fact]
    public Task In_tasks_that_the_test_starts() => EachTestGetsItsOwn(async () =>
    {
        for (var i = 0; i < Hops; i += 4)
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(static _ => Task.Run(Allocate)));
        }
    });

    [Fact]
    public Task In_threads_that_the_test_starts() => EachTestGetsItsOwn(static () =>
    {
        for (var i = 0; i < Hops; i += 10)
        {
            var thread = new Thread(static () => Times(10));
            thread.Start();
            thread.Join();
        }

        return Task.CompletedTask;
    });

    [Fact]
    public async Task Work_that_was_queued_without_the_flow_counts_for_nobody()
    {
        using var session = new TestSession();
        await TestSession.RunTest("test", static async () =>
        {
            Times(Hops / 2);
            var done = new TaskCompletionSource();
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    Times(Hops / 2);
                    done.SetResult();
                },
                null);
            await done.Task;
        });

        Assert.InRange(Allocated(session, "test") / Expected, 0.495, 0.505);
    }

    [Fact]
    public async Task Work_that_outlives_its_test_is_counted_apart()
    {
        long late;
        using var go = new ManualResetEventSlim();
        var session = new TestSession();
        using (session)
        {
            var outliving = Task.CompletedTask;
            await TestSession.RunTest("test", () =>
            {
                outliving = Task.Run(() =>
                {
                    go.Wait();
                    Times(Hops);
                });
                return Task.CompletedTask;
            });
            go.Set();
            await outliving;
            Assert.True(Allocated(session, "test") < 0.01 * Expected);
            session.Session.Dispose();
            late = session.Of("stop").Single().GetProperty("late").GetInt64();
        }

        Assert.InRange(late / Expected, 0.99, 1.01);
    }

    [Fact]
    public async Task A_phase_inside_a_test_has_its_own_bytes_and_the_test_has_the_rest()
    {
        using var session = new TestSession();
        await TestSession.RunTest("test", static async () =>
        {
            Times(Hops);
            using (MemorySession.Current!.Measure("part"))
            {
                await Task.Yield();
                Times(Hops / 2);
            }
        });

        Assert.InRange(Allocated(session, "test") / Expected, 0.99, 1.01);
        Assert.InRange(Allocated(session, "part") / Expected, 0.495, 0.505);
    }

    private static async Task EachTestGetsItsOwn(Func<Task> body)
    {
        using var session = new TestSession();
        await Task.WhenAll(Enumerable.Range(0, Parallel).Select(i => TestSession.RunTest($"test {i}", body)));

        foreach (var i in Enumerable.Range(0, Parallel))
        {
            Assert.InRange(Allocated(session, $"test {i}") / Expected, 0.99, 1.01);
        }
    }

    private static long Allocated(TestSession session, string test) => session.End(test).GetProperty("alloc").GetInt64();

    private static void Times(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Allocate();
        }
    }

    private static void Allocate() => GC.KeepAlive(new byte[Block]);
}
