namespace FixtureGen;

/// <summary>
/// How far the process's resident memory may rise while a test runs, above what it was when the test began. The operating system counts
/// memory by process. What other tests use at the same time counts too: a test within its limit would be so alone as well, unless others
/// gave memory back meanwhile, and the failure of one that is over it names the tests that ran beside it.
/// </summary>
/// <param name="amount">A number and a unit: B, kB, MB, GB are powers of 1000, KiB, MiB, GiB powers of 1024.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PeakMemoryLimitAttribute(string amount) : MemoryLimitAttribute
{
    /// <summary>The limit, for each test that it applies to.</summary>
    public string Amount { get; } = amount;
}
