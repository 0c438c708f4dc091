namespace FixtureGen;

/// <summary>
/// A test may not allocate more managed memory than the committed baseline says, but for a margin. The baseline is the file
/// <c>memory.baseline.json</c> of the test project; <c>fixturegen memory check --update</c> writes it. A test that it does not name yet
/// passes.
/// </summary>
/// <param name="percent">The margin, in percent of the baseline.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class NoMemoryIncreaseAttribute(double percent = 10) : MemoryLimitAttribute
{
    /// <summary>The margin, in percent of the baseline.</summary>
    public double Percent { get; } = percent;

    /// <summary>
    /// An increase that is smaller than this is never a failure: the first of several tests pays for what all of them use.
    /// </summary>
    public string Slack { get; set; } = "64 KiB";

    /// <summary>
    /// How many runs of a test method are not checked: the first one also allocates what is made once in a process and kept. For a test
    /// with several rows of data; one that runs once would never be checked.
    /// </summary>
    public int WarmUp { get; set; }
}
