using System.Runtime.InteropServices;

namespace FixtureGen.Generator.Benchmark;

/// <summary>What this thread took: a generator driver works on the thread that calls it.</summary>
internal readonly partial record struct Cost(double ProcessorMilliseconds, double AllocatedKilobytes)
{
    public static Cost Of(Action action)
    {
        GC.Collect();
        var (processor, allocated) = (ThreadProcessorTime(), GC.GetAllocatedBytesForCurrentThread());
        action();
        return new(1000 * (ThreadProcessorTime() - processor), (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0);
    }

    public static Cost Median(IReadOnlyCollection<Cost> costs)
        => new(Median(costs.Select(static cost => cost.ProcessorMilliseconds)), Median(costs.Select(static cost => cost.AllocatedKilobytes)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double ThreadProcessorTime()
    {
        var clock = OperatingSystem.IsMacOS() ? 16 : 3;
        return GetTime(clock, out var time) == 0 ? time.Seconds + (time.Nanoseconds / 1e9) : throw new InvalidOperationException("The processor time of a thread is read with clock_gettime, which Linux and macOS have.");
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
