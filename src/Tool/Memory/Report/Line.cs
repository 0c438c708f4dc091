using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>One line of the chart.</summary>
internal sealed record Line(string Key, string Title, string Meaning, Func<Sample, long> Value)
{
    internal static IReadOnlyList<Line> All { get; } =
    [
        new("rss", "resident", "memory of the whole process, as the system counts it", static sample => sample.Resident),
        new("peak", "peak", "the most resident memory since the sample before", static sample => Math.Max(sample.Peak, sample.Resident)),
        new("heap", "heap", "managed objects, dead ones included until they are collected", static sample => sample.Heap),
        new("committed", "committed", "what the garbage collector holds from the system", static sample => sample.Committed),
    ];
}
