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
        to.WriteLine("FixtureGen: fixture sets in load order");
        foreach (var group in groups)
        {
            var set = group.Group.Fixtures.Length == 0
                ? "(no fixtures)"
                : string.Join(" → ", group.Group.Fixtures.Select(static fixture => fixture.Name));
            to.WriteLine($"  {set}");
            to.WriteLine(group.Failure is { } failure ? $"    failed: {Indented(failure)}" : $"    {Describe(group)}");
            foreach (var discarded in group.Discarded)
            {
                to.WriteLine($"    {Count(discarded.Count, "database")} discarded, first that of {discarded.First}: {discarded.Because}");
            }
        }

        to.WriteLine();
        to.WriteLine(
            Line(
                $"  {Count(totals.SetsLoaded, "set")} loaded in {totals.LoadTime.TotalMilliseconds:0} ms for {Count(totals.Tests, "test")} in {Count(totals.Classes, "class", "classes")}; {Count(totals.RollBacks, "rollback")}"));
        to.WriteLine(
            Line(
                $"  {Count(totals.LoadStatements, "load statement")}, {Count(totals.TransactionStatements, "transaction statement")}; {Count(totals.LeasesMade, "database")} made, {totals.LeasesReused} leased again, {totals.DatabasesDiscarded} discarded"));
        to.WriteLine(
            Line(
                $"  estimate of loading per test: {Count(totals.PerTestLoadStatements, "load statement")}, {totals.PerTestLoadTime.TotalMilliseconds:0} ms at the pace of the fastest load"));
    }

    private static string Describe(GroupReport group)
        => Line(
            $"loaded {(group.Loads == 1 ? "once" : Count(group.Loads, "time"))} in {group.Elapsed.TotalMilliseconds:0.0} ms by {Count(group.LoadStatements, "statement")}, {group.ImageSize / 1024.0:0} KiB, for {Count(group.Tests, "test")} in {Count(group.Classes, "class", "classes")}");

    private static string Indented(string text)
        => text.ReplaceLineEndings("\n").TrimEnd('\n').Replace("\n", Environment.NewLine + "      ");

    private static string Count(long number, string one, string? many = null)
        => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
