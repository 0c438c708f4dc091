namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Everything that one process wrote into a memory log.</summary>
internal sealed class ProcessLog
{
    /// <summary>What the first line tells; null when the log has lost it.</summary>
    internal LogHead Head { get; set; } = LogHead.Unknown;

    internal List<Sample> Samples { get; } = [];

    /// <summary>Tests, phases and measured parts of the program, in the order in which they began.</summary>
    internal List<Account> Accounts { get; } = [];

    internal List<PassedThreshold> Thresholds { get; } = [];

    /// <summary>The last line, which a process that was killed did not write.</summary>
    internal LogEnd? End { get; set; }

    /// <summary>Lines that are no JSON: the torn last line of a killed process, as a rule.</summary>
    internal int SkippedLines { get; set; }

    /// <summary>Seconds of the system's monotonic clock at the first and at the last line.</summary>
    internal double FirstTime { get; private set; } = double.NaN;

    internal double LastTime { get; private set; }

    internal double Seconds => double.IsNaN(FirstTime) ? 0 : LastTime - FirstTime;

    internal IEnumerable<Account> Tests => Accounts.Where(static account => account.IsTest);

    internal IEnumerable<Account> Phases => Accounts.Where(static account => !account.IsTest);

    /// <summary>Tests that have a begin and no end: what ran when the process was killed.</summary>
    internal IEnumerable<Account> Unfinished => Tests.Where(static test => !test.HasEnded);

    internal long HighestResident
        => Samples.Select(static sample => Math.Max(sample.Peak, sample.Resident))
            .Concat(Accounts.Select(static account => account.Peak))
            .Concat(Thresholds.Select(static passed => passed.Peak))
            .Append(End?.Highest ?? 0)
            .Max();

    /// <summary>The end of an account as far as the log tells.</summary>
    internal double EndOf(Account account) => account.HasEnded ? account.Began + account.Seconds : LastTime;

    internal void Saw(double time)
    {
        if (double.IsNaN(FirstTime))
        {
            FirstTime = time;
        }

        LastTime = Math.Max(LastTime, time);
    }
}
