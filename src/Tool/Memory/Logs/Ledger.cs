namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Where the managed bytes went that a process allocated while it was measured. The parts add up to the total.</summary>
internal sealed record Ledger(
    long Total, long Tests, IReadOnlyList<(string Kind, int Count, double Seconds, long Allocated)> Phases, long Late)
{
    /// <summary>Allocated by nobody's flow: the test framework, the runtime itself, work that was queued without its flow.</summary>
    internal long Unattributed => Total - Tests - Phases.Sum(static phase => phase.Allocated) - Late;

    internal static Ledger Of(ProcessLog log)
    {
        var tests = log.Tests.Sum(static test => test.Allocated);
        var phases = log.Phases
            .GroupBy(static phase => phase.Kind)
            .Select(
                static kind => (kind.Key, kind.Count(), kind.Sum(static phase => phase.Seconds), kind.Sum(static phase => phase.Allocated)))
            .OrderByDescending(static kind => kind.Item4)
            .ToList();
        // A process that was killed did not tell the exact total; its last sample is at most a few KiB a thread off.
        var end = log.End?.Allocated ?? (log.Samples.Count > 0 ? log.Samples[^1].Allocated : log.Head.Allocated);
        var total = Math.Max(end - log.Head.Allocated, tests + phases.Sum(static phase => phase.Item4));
        return new(total, tests, phases, log.End?.Late ?? 0);
    }
}
