namespace FixtureGen.Memory;

/// <summary>How a memory session measures, and where it writes.</summary>
public sealed record MemoryOptions
{
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(10);

    private readonly TimeSpan interval = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// The log file, or null for a new file in the folder <c>fixturegen-memory</c> beside the test assembly.
    /// An existing file is replaced.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>
    /// Time between samples: 1 ms to 10 s, by default 100 ms. Zero measures only when tests begin and end, without a thread.
    /// </summary>
    public TimeSpan Interval
    {
        get => interval;
        init => interval = value == TimeSpan.Zero || (value >= ShortestInterval && value <= LongestInterval)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "The interval of memory samples must be 1 ms to 10 s, or 0 to measure only when tests begin and " +
                    "end.");
    }

    /// <summary>
    /// How long to sample before the first test begins, so that the log shows what the process needs without tests. By default not at all.
    /// </summary>
    public TimeSpan WarmUp { get; init; }

    /// <summary>
    /// Whether the kernel's high-water mark of resident memory is reset at each sample, which finds peaks of any duration. The reset is
    /// seen by whoever else reads that mark, such as <c>/usr/bin/time</c> around the run. By default true.
    /// </summary>
    public bool ResetPeak { get; init; } = true;

    /// <summary>
    /// Resident memory from which the running tests are named on the console and in the log: an amount, or a percentage of the memory that
    /// the process may use.
    /// </summary>
    public string? WarnAt { get; init; }

    /// <summary>Resident memory from which the tests that run at that moment fail.</summary>
    public string? FailAt { get; init; }

    /// <summary>
    /// Resident memory from which the process ends itself, with the running tests named, before the system ends it without a message.
    /// </summary>
    public string? StopAt { get; init; }

    /// <summary>What happens to a test that is over a limit.</summary>
    public LimitMode Limits { get; init; }

    /// <summary>
    /// The baseline that <see cref="NoMemoryIncreaseAttribute"/> compares with, or null for <c>memory.baseline.json</c> beside the test
    /// assembly.
    /// </summary>
    public string? BaselinePath { get; init; }
}
