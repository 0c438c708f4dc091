using System.Globalization;

namespace FixtureGen.Memory.Benchmark;

/// <summary>Processor time of single threads, as the kernel counts it: other work on the machine does not count.</summary>
internal static class ThreadTime
{
    internal static TimeSpan OfCurrent() => Read("/proc/thread-self");

    internal static TimeSpan OfSampler() => Read(Directory.EnumerateDirectories("/proc/self/task")
        .Single(static thread => File.ReadAllText(Path.Combine(thread, "comm")).StartsWith("fixturegen-memo", StringComparison.Ordinal)));

    private static TimeSpan Read(string thread)
        => TimeSpan.FromTicks(long.Parse(File.ReadAllText(Path.Combine(thread, "schedstat")).Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick);
}
