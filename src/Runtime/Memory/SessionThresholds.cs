using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory;

/// <summary>The amounts of resident memory at which a session warns, fails the running tests, or ends the process.</summary>
internal sealed class SessionThresholds(MemoryOptions options, long ceiling)
{
    private readonly List<Threshold> thresholds = Wanted(options, ceiling);

    /// <summary>
    /// Tells each threshold that the process has just passed. One that was passed counts again when the process had fallen below it.
    /// </summary>
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

    private static List<Threshold> Wanted(MemoryOptions options, long ceiling)
    {
        List<Threshold> wanted = [];
        Add("warn", options.WarnAt);
        Add("fail", options.FailAt);
        Add("stop", options.StopAt);
        return wanted;

        void Add(string action, string? amount)
        {
            if (!string.IsNullOrEmpty(amount))
            {
                wanted.Add(new(action, MemoryCeiling.Threshold(amount, ceiling)));
            }
        }
    }

    private sealed class Threshold(string action, long bytes)
    {
        internal string Action => action;

        internal long Bytes => bytes;

        internal bool IsAbove { get; set; }
    }
}
