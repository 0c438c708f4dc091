namespace FixtureGen;

/// <summary>
/// The most managed memory that a test may allocate, whether or not it is collected again. Measured for the test's own flow, so it holds
/// for tests that run in parallel. What the test fails with says the figure.
/// </summary>
/// <param name="amount">A number and a unit: B, kB, MB, GB are powers of 1000, KiB, MiB, GiB powers of 1024.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class AllocatedMemoryLimitAttribute(string amount) : MemoryLimitAttribute
{
    /// <summary>The limit, for each test that it applies to.</summary>
    public string Amount { get; } = amount;

    /// <summary>
    /// How many runs of a test method are not checked: the first one also allocates what is made once in a process and kept. For a test
    /// with several rows of data; one that runs once would never be checked.
    /// </summary>
    public int WarmUp { get; set; }
}
