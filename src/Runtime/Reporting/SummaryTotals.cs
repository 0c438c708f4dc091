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
        "Estimate: the load statements of each group times its tests, at the pace of the set that loaded fastest in this run; creating " +
        "and clearing tables is not counted.";

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
        PaceOfFastest(groups) * groups.Sum(static group => (long)group.LoadStatements * group.Tests));

    /// <summary>
    /// The first set that is loaded also pays for the model, the compiler and the file cache; loading per test would not, each time.
    /// </summary>
    private static TimeSpan PaceOfFastest(IEnumerable<GroupReport> groups) => groups
        .Where(static group => group.LoadStatements > 0)
        .Select(static group => Sum(group.Fixtures, static fixture => fixture.Elapsed) / group.LoadStatements)
        .DefaultIfEmpty()
        .Min();

    private static TimeSpan Sum<T>(IEnumerable<T> items, Func<T, TimeSpan> time)
        => items.Aggregate(TimeSpan.Zero, (sum, item) => sum + time(item));
}
