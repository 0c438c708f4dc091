namespace FixtureGen.Tool.Memory.Logs;

/// <summary>The process passed a threshold of its session.</summary>
/// <param name="Time">Seconds of the monotonic clock.</param>
/// <param name="Action">warn, fail or stop.</param>
/// <param name="Bytes">The threshold.</param>
/// <param name="Peak">The resident memory that was over it: a process that was stopped there wrote no other line that has it.</param>
/// <param name="Running">The tests that ran at that moment.</param>
internal sealed record PassedThreshold(double Time, string Action, long Bytes, long Peak, IReadOnlyList<string> Running)
{
    /// <summary>Whether FixtureGen ended the process there.</summary>
    internal bool Stopped => Action == "stop";
}
