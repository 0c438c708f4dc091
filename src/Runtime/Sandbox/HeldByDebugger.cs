using System.Diagnostics;

namespace FixtureGen;

/// <summary>
/// Time limits end a test that waits for itself. Where a debugger holds the test, a person is thinking, and the limit would fail a test
/// that is right.
/// </summary>
internal static class HeldByDebugger
{
    /// <summary>Whether a debugger is attached. Tests have one without a debugger.</summary>
    internal static Func<bool> IsAttached { get; set; } = static () => Debugger.IsAttached;

    /// <summary>The limit, or none.</summary>
    internal static TimeSpan OrNever(TimeSpan limit) => IsAttached() ? Timeout.InfiniteTimeSpan : limit;
}
