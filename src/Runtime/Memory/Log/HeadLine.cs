using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory.Log;

/// <summary>The keys of a log's first line.</summary>
internal static class HeadLine
{
    /// <summary>Rises when a key changes its meaning; keys that are only added leave it as it is.</summary>
    private const int Format = 1;

    /// <param name="line">The line, begun.</param>
    /// <param name="options">How the session measures.</param>
    /// <param name="assembly">The test assembly, or the program.</param>
    /// <param name="ceiling">Bytes that the process may use.</param>
    /// <param name="notes">What each figure is worth here.</param>
    /// <param name="gc">What the collector told at the begin.</param>
    internal static void Write(
        LineBuffer line, MemoryOptions options, string assembly, long ceiling, IReadOnlyList<MetricNote> notes, in GcFigures gc)
    {
        line.Number("format"u8, Format);
        line.Text("session"u8, SessionFiles.SessionId);
        line.Text("assembly"u8, assembly);
        line.Text("started"u8, DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture));
        line.Number("pid"u8, Environment.ProcessId);
        line.Decimal("interval"u8, options.Interval.TotalSeconds, 6);
        line.Decimal("warmup"u8, options.WarmUp.TotalSeconds, 6);
        line.Text("os"u8, RuntimeInformation.OSDescription);
        line.Text("runtime"u8, RuntimeInformation.FrameworkDescription);
        line.Text(
            "collector"u8,
            $"{(GCSettings.IsServerGC ? "server" : "workstation")}, " +
            $"{(GCSettings.LatencyMode == GCLatencyMode.Batch ? "not concurrent" : "concurrent")}");
        line.Number("cpus"u8, Environment.ProcessorCount);
        line.Number("page"u8, Environment.SystemPageSize);
        line.Number("ceiling"u8, ceiling);
        line.Text("limits"u8, options.Limits.ToString().ToLowerInvariant());
        line.Text("summary"u8, SessionFiles.SummaryPath);
        line.Number("alloc"u8, gc.Allocated);
        line.Number("heap"u8, gc.Heap);
        line.StartList("metrics"u8);
        foreach (var note in notes)
        {
            line.StartObject();
            line.Text("metric"u8, note.Metric);
            line.Text("quality"u8, note.Quality);
            line.Text("why"u8, note.Why);
            line.EndObject();
        }

        line.EndList();
    }
}
