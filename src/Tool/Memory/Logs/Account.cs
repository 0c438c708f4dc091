namespace FixtureGen.Tool.Memory.Logs;

/// <summary>What one test, phase or measured part cost. Times are seconds, sizes bytes.</summary>
internal sealed class Account
{
    internal int Id { get; init; }

    internal string Name { get; init; } = "";

    /// <summary>test, schema, template, load, clone, setup, rollback or code.</summary>
    internal string Kind { get; init; } = "";

    internal double Began { get; init; }

    internal bool HasEnded { get; set; }

    internal double Seconds { get; set; }

    internal long Allocated { get; set; }

    /// <summary>The most resident memory of the process while it ran, and what it was before.</summary>
    internal long Peak { get; set; }

    internal long Base { get; set; }

    internal long ResidentAtEnd { get; set; }

    /// <summary>How many other tests ran at some time while this one did.</summary>
    internal int Beside { get; set; }

    internal int Collections { get; set; }

    internal double PauseMilliseconds { get; set; }

    internal long? Retained { get; set; }

    /// <summary>The limit that it went over, in the words of the test's failure.</summary>
    internal string? Failure { get; set; }

    internal bool IsTest => Kind == "test";

    internal long Growth => Math.Max(0, Peak - Base);
}
