using System.Diagnostics;

namespace Suite;

/// <summary>A moment, or the time between two, in wall-clock and in processor time. On a busy machine the latter is the steadier one.</summary>
internal readonly record struct Clock(TimeSpan Wall, TimeSpan Processor)
{
    public static Clock Now => new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime);

    public static Clock operator +(Clock left, Clock right) => new(left.Wall + right.Wall, left.Processor + right.Processor);

    public static Clock operator -(Clock left, Clock right) => new(left.Wall - right.Wall, left.Processor - right.Processor);
}
