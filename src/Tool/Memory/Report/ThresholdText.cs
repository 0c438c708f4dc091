using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>A threshold that was passed, in words: the same in every report.</summary>
internal static class ThresholdText
{
    /// <param name="passed">The threshold.</param>
    /// <param name="start">The time of the log's first line.</param>
    internal static string Of(PassedThreshold passed, double start)
        => $"After {Markup.Duration(passed.Time - start)} the process went over its threshold to {passed.Action} at " +
            $"{Markup.Size(passed.Bytes)}, while it ran {(passed.Running.Count == 0 ? "no test" : string.Join(", ", passed.Running))}." +
            $"{(passed.Stopped ? " FixtureGen ended the process." : "")}";
}
