namespace Forum.Tests;

/// <summary>A clock that stands still.</summary>
public sealed class Clock(DateTime now) : TimeProvider
{
    /// <summary>The moment at which the fixtures, and most tests, happen.</summary>
    public static readonly DateTime Noon = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public static readonly Clock AtNoon = new(Noon);

    public static Clock AfterNoon(TimeSpan time) => new(Noon + time);

    public override DateTimeOffset GetUtcNow() => now;
}
