namespace FixtureGen.Memory;

/// <summary>What happens to a test that is over a memory limit.</summary>
public enum LimitMode
{
    /// <summary>The test fails.</summary>
    Enforce,

    /// <summary>The log and the report say so; the test passes.</summary>
    Report,

    /// <summary>Limits are not looked at.</summary>
    Off,
}
