namespace FixtureGen;

/// <summary>
/// How far the process's resident memory may rise while a test runs, above what it was when the test began. The operating system counts
/// memory by process: a test with this limit has to run alone, unless the limit allows otherwise.
/// </summary>
/// <param name="amount">A number and a unit: B, kB, MB, GB are powers of 1000, KiB, MiB, GiB powers of 1024.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PeakMemoryLimitAttribute(string amount) : MemoryLimitAttribute
{
    /// <summary>The limit, for each test that it applies to.</summary>
    public string Amount { get; } = amount;

    /// <summary>Whether other tests may run at the same time. What they use counts too, then.</summary>
    public bool AllowOverlap { get; set; }
}
