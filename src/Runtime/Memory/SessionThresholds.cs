using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory;

/// <summary>The amounts of resident memory at which a session warns, fails the running tests, or ends the process.</summary>
internal sealed class SessionThresholds(MemoryOptions options, long ceiling)
{
    private readonly Threshold[] thresholds =
    [
        .. new[] { ("warn", options.WarnAt), ("fail", options.FailAt), ("stop", options.StopAt) }
            .Where(static pair => !string.IsNullOrEmpty(pair.Item2))
            .Select(pair => new Threshold(pair.Item1, MemoryCeiling.Threshold(pair.Item2!, ceiling))),
    ];

    /// <summary>Tells each threshold that the process has just passed. One that was passed counts again when the process had fallen below it.</summary>
    internal void Check(long resident, Action<string, long> passed)
    {
        foreach (var threshold in thresholds)
        {
            var isAbove = resident >= threshold.Bytes;
            if (isAbove && !threshold.IsAbove)
            {
                passed(threshold.Action, threshold.Bytes);
            }

            threshold.IsAbove = isAbove;
        }
    }

    private sealed class Threshold(string action, long bytes)
    {
        internal string Action => action;

        internal long Bytes => bytes;

        internal bool IsAbove { get; set; }
    }
}
