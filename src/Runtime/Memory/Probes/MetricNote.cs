namespace FixtureGen.Memory.Probes;

/// <summary>What one figure of the log is worth on this machine.</summary>
/// <param name="Metric">The figure's key in the log.</param>
/// <param name="Quality">exact or approximate.</param>
/// <param name="Why">A sentence for the reader of a report.</param>
internal sealed record MetricNote(string Metric, string Quality, string Why)
{
    internal static MetricNote Exact(string metric, string why) => new(metric, "exact", why);

    internal static MetricNote Approximate(string metric, string why) => new(metric, "approximate", why);
}
