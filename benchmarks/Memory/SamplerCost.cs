namespace FixtureGen.Memory.Benchmark;

/// <summary>How much of a processor the sampler's thread uses, as the kernel counts it.</summary>
internal static class SamplerCost
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    internal static Figure Measure(int milliseconds)
    {
        using var session = MemorySession.Start(new() { Interval = TimeSpan.FromMilliseconds(milliseconds), Path = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}.jsonl") });
        Thread.Sleep(1000);
        var before = ThreadTime.OfSampler();
        Thread.Sleep(Duration);
        return new($"sampler thread at {milliseconds} ms", 100 * (ThreadTime.OfSampler() - before) / Duration, "%", "of one core");
    }
}
