using System.Globalization;

namespace FixtureGen.Memory.Benchmark;

/// <summary>How much of a processor the sampler's thread uses, as the kernel counts it.</summary>
internal static class SamplerCost
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    internal static Figure Measure(int milliseconds)
    {
        using var session = MemorySession.Start(new() { Interval = TimeSpan.FromMilliseconds(milliseconds), Path = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}.jsonl") });
        Thread.Sleep(1000);
        var before = Nanoseconds();
        Thread.Sleep(Duration);
        return new($"sampler thread at {milliseconds} ms", 100.0 * (Nanoseconds() - before) / Duration.TotalNanoseconds, "%", "of one core");
    }

    private static long Nanoseconds()
    {
        var thread = Directory.EnumerateDirectories("/proc/self/task")
            .Single(static thread => File.ReadAllText(Path.Combine(thread, "comm")).StartsWith("fixturegen-memo", StringComparison.Ordinal));
        return long.Parse(File.ReadAllText(Path.Combine(thread, "schedstat")).Split(' ')[0], CultureInfo.InvariantCulture);
    }
}
