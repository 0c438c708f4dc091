namespace FixtureGen;

/// <summary>
/// The most managed memory that a test may leave alive behind it. Garbage is collected before and after the test, which costs time (about
/// 1 ms for each 10 MiB that live). Fields of the test class that the test sets still live when this is measured. Live memory is a figure
/// of the whole process: beside other tests, a test that allocated less than its limit passes, and the failure of one that is over it names
/// them.
/// </summary>
/// <param name="amount">A number and a unit: B, kB, MB, GB are powers of 1000, KiB, MiB, GiB powers of 1024.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class RetainedMemoryLimitAttribute(string amount) : MemoryLimitAttribute
{
    /// <summary>The limit, for each test that it applies to.</summary>
    public string Amount { get; } = amount;

    /// <summary>
    /// How many runs of a test method are not checked: the first run fills caches and statics, which then live as long as the process.
    /// For a theory, whose rows run the same method several times.
    /// </summary>
    public int WarmUp { get; set; }

    /// <summary>
    /// How many runs of the test method, one after the other, must be over the limit for it to fail; by default 1. A leak happens in each
    /// run; a cache that is filled now and then does not. For a theory, as <see cref="WarmUp"/>.
    /// </summary>
    public int Repeat { get; set; } = 1;
}
