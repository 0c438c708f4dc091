using System.Text.Json;
using FixtureGen.Memory.Probes;

namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Reads the first line of a log. Keys that an older version did not write are unknown, not an error.</summary>
internal static class HeadReader
{
    internal static LogHead Read(JsonElement line) => new(
        Text(line, "session"),
        Text(line, "assembly"),
        line.TryGetProperty("started", out var started) && started.TryGetDateTimeOffset(out var at) ? at : default,
        (int)Number(line, "pid"),
        line.TryGetProperty("interval", out var interval) ? interval.GetDouble() : 0.1,
        Text(line, "os"),
        Text(line, "runtime"),
        Text(line, "collector"),
        (int)Number(line, "cpus"),
        Number(line, "ceiling"),
        Text(line, "limits"),
        Text(line, "summary"),
        Number(line, "alloc"),
        line.TryGetProperty("metrics", out var metrics)
            ? [.. metrics.EnumerateArray()
                .Select(static note => new MetricNote(Text(note, "metric"), Text(note, "quality"), Text(note, "why")))]
            : []);

    private static string Text(JsonElement line, string key) => line.TryGetProperty(key, out var value) ? value.GetString() ?? "" : "";

    private static long Number(JsonElement line, string key) => line.TryGetProperty(key, out var value) ? value.GetInt64() : 0;
}
