namespace FixtureGen.Reporting;

/// <summary>The sums over all groups, and what they would be without the plan.</summary>
internal sealed record SummaryTotals(
    int Groups,
    int SetsLoaded,
    int Classes,
    int Tests,
    int RollBacks,
    int LoadStatements,
    int SetupStatements,
    long TransactionStatements,
    int LeasesMade,
    int LeasesReused,
    int DatabasesDiscarded,
    TimeSpan LoadTime,
    long PerTestLoadStatements,
    TimeSpan PerTestLoadTime)
{
    internal const string EstimateNote =
        "Estimate: each group's tests times what loading its set once took in this run; creating and clearing tables not counted.";

    internal static SummaryTotals Of(IReadOnlyList<GroupReport> groups) => new(
        groups.Count,
        groups.Sum(static group => group.Loads),
        groups.Sum(static group => group.Classes),
        groups.Sum(static group => group.Tests),
        groups.Sum(static group => group.RollBacks),
        groups.Sum(static group => group.LoadStatements),
        groups.Sum(static group => group.SetupStatements),
        groups.Sum(static group => group.TransactionStatementCount),
        groups.Sum(static group => group.LeasesMade),
        groups.Sum(static group => group.LeasesReused),
        groups.Sum(static group => group.DatabasesDiscarded),
        Sum(groups, static group => group.Elapsed),
        groups.Sum(static group => (long)group.LoadStatements * group.Tests),
        Sum(groups, static group => Sum(group.Fixtures, static fixture => fixture.Elapsed) * group.Tests));

    private static TimeSpan Sum<T>(IEnumerable<T> items, Func<T, TimeSpan> time) => items.Aggregate(TimeSpan.Zero, (sum, item) => sum + time(item));
}
