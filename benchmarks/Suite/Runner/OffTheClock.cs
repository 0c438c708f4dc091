using System.Diagnostics;

namespace Suite;

/// <summary>Work that no strategy is charged for. Its time is taken off every figure.</summary>
internal static class OffTheClock
{
    private static long ticks;

    /// <summary>Time spent so far, over all threads.</summary>
    public static TimeSpan Elapsed => Stopwatch.GetElapsedTime(0, Interlocked.Read(ref ticks));

    public static T Run<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - start);
        return result;
    }
}
