using System.Globalization;

namespace FixtureGen.Reporting;

/// <summary>The run summary as a person reads it on a console.</summary>
internal static class SummaryText
{
    internal static void Write(RunReport report, TextWriter to)
    {
        var groups = report.Groups;
        var totals = SummaryTotals.Of(groups);
        to.WriteLine();
        to.WriteLine("FixtureGen");
        foreach (var group in groups)
        {
            var set = group.Group.Fixtures.Length == 0 ? "(no fixtures)" : string.Join(" → ", group.Group.Fixtures.Select(static fixture => fixture.Name));
            to.WriteLine(Line($"  {group.Group.Id}  {set}"));
            to.WriteLine(group.Failure is { } failure
                ? $"    failed: {failure}"
                : Line($"    loaded {Times(group.Loads)} in {group.Elapsed.TotalMilliseconds:0.0} ms, {group.LoadStatements} statements, image {group.ImageSize / 1024.0:0} KiB; {group.Classes} classes, {group.Tests} tests"));
        }

        to.WriteLine(Line($"  {totals.SetsLoaded} fixture sets loaded in {totals.LoadTime.TotalMilliseconds:0} ms for {totals.Tests} tests in {totals.Classes} classes; {totals.RollBacks} rollbacks"));
        to.WriteLine(Line($"  {totals.LoadStatements} load statements, {totals.TransactionStatements} transaction statements; {totals.LeasesMade} databases made, {totals.LeasesReused} leased again, {totals.DatabasesDiscarded} discarded"));
        to.WriteLine(Line($"  loading per test would have been about {totals.PerTestLoadStatements} load statements and {totals.PerTestLoadTime.TotalMilliseconds:0} ms (estimate: tests × what one load took here)"));
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
