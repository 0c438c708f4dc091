using System.Diagnostics;

namespace FixtureGen.Memory.Benchmark;

/// <summary>What the accounting adds to an await that changes threads.</summary>
internal static class Hops
{
    private const int Count = 200_000;
    private const int Rounds = 9;

    internal static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var (without, with) = (new double[Rounds], new double[Rounds]);
        await Task.Run(YieldAsync);
        for (var round = 0; round < Rounds; round++)
        {
            without[round] = await Task.Run(YieldAsync);
            using var session = MemorySession.Start(new() { Interval = TimeSpan.Zero, Path = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}.jsonl") });
            with[round] = await Task.Run(() =>
            {
                session.Begin(AccountKind.Test, "test");
                return YieldAsync();
            });
        }

        var (median, accounted) = (without.Order().ElementAt(Rounds / 2), with.Order().ElementAt(Rounds / 2));
        return [new("await that changes threads", median, "ns", "not measured"), new("the same inside a measured test", accounted, "ns", $"{accounted - median:0} ns more")];
    }

    private static async Task<double> YieldAsync()
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Count; i++)
        {
            await Task.Yield();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Count;
    }
}
