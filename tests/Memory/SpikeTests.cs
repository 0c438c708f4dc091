namespace FixtureGen.Memory.Tests;

/// <summary>Peaks that are over before any sample: found to 10 %, in each of several tries.</summary>
public sealed class SpikeTests
{
    private const int Tries = 5;

    [Theory]
    [InlineData(32, 0)]
    [InlineData(64, 0)]
    [InlineData(256, 0)]
    [InlineData(64, 2)]
    [InlineData(64, 20)]
    public Task A_native_spike_is_found_whatever_its_duration(int mebibytes, int held) => OwnProcess.RunAsync(
        static async (int mebibytes, int held) =>
        {
            var expected = mebibytes * NativeBlock.MiB;
            foreach (var growth in await Growths(() => NativeBlock.Spike(expected, TimeSpan.FromMilliseconds(held))))
            {
                Assert.InRange(growth, 0.9 * expected, 1.1 * expected);
            }
        },
        mebibytes,
        held);

    [Theory]
    [InlineData(32)]
    [InlineData(128)]
    public Task A_spike_of_large_arrays_is_found(int mebibytes) => OwnProcess.RunAsync(
        static async (int mebibytes) =>
        {
            var expected = mebibytes * NativeBlock.MiB;
            foreach (var growth in await Growths(() =>
            {
                var array = GC.AllocateUninitializedArray<byte>((int)expected);
                for (var page = 0; page < array.Length; page += 4096)
                {
                    array[page] = 1;
                }

                GC.KeepAlive(array);
                array = null;
                GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }))
            {
                Assert.InRange(growth, 0.9 * expected, 1.1 * expected);
            }
        },
        mebibytes);

    [Fact]
    public Task Without_the_kernels_mark_a_spike_between_two_readings_is_missed() => OwnProcess.RunAsync(static async () =>
    {
        var growths = await Growths(static () => NativeBlock.Spike(64 * NativeBlock.MiB), resetPeak: false);

        Assert.All(growths, static growth => Assert.True(growth < 8 * NativeBlock.MiB, $"{growth} bytes were seen."));
    });

    [Fact]
    public Task Tests_that_overlap_each_get_the_peak_of_their_own_time() => OwnProcess.RunAsync(static async () =>
    {
        using var session = new TestSession();
        var spiked = new TaskCompletionSource();
        var early = new TaskCompletionSource();
        var first = TestSession.RunTest("first", async () =>
        {
            NativeBlock.Spike(96 * NativeBlock.MiB);
            spiked.SetResult();
            await early.Task;
        });
        await spiked.Task;
        await TestSession.RunTest("second", static () =>
        {
            NativeBlock.Spike(32 * NativeBlock.MiB);
            return Task.CompletedTask;
        });
        early.SetResult();
        await first;

        Assert.InRange(Growth(session, "first"), 88 * NativeBlock.MiB, 104 * NativeBlock.MiB);
        Assert.InRange(Growth(session, "second"), 28 * NativeBlock.MiB, 36 * NativeBlock.MiB);
        Assert.Equal(1, session.End("first").GetProperty("beside").GetInt32());
    });

    private static async Task<List<long>> Growths(Action spike, bool resetPeak = true)
    {
        using var session = new TestSession(new() { Interval = TimeSpan.Zero, ResetPeak = resetPeak });
        for (var i = 0; i < Tries; i++)
        {
            await TestSession.RunTest($"test {i}", () =>
            {
                spike();
                return Task.CompletedTask;
            });
        }

        return [.. Enumerable.Range(0, Tries).Select(i => Growth(session, $"test {i}"))];
    }

    private static long Growth(TestSession session, string test)
    {
        var end = session.End(test);
        return end.GetProperty("peak").GetInt64() - end.GetProperty("base").GetInt64();
    }
}
