using FixtureGen.Memory.Probes;

namespace FixtureGen.Tool.Memory.Logs;

/// <summary>What the first line of a log tells.</summary>
internal sealed record LogHead(
    string Session,
    string Assembly,
    DateTimeOffset Started,
    int ProcessId,
    double Interval,
    string OperatingSystem,
    string Runtime,
    string Collector,
    int Processors,
    long Ceiling,
    string Limits,
    string Summary,
    long Allocated,
    IReadOnlyList<MetricNote> Metrics)
{
    internal static LogHead Unknown { get; } = new("", "unknown", default, 0, 0.1, "unknown", "unknown", "unknown", 0, 0, "", "", 0, []);
}
