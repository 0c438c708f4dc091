using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The report as Markdown, short enough for the summary of a CI job.</summary>
internal static class MarkdownReport
{
    private const int TestsShown = 20;

    internal static string Write(ReportModel report)
    {
        var text = new StringBuilder();
        text.AppendLine($"## Memory of {report.Title}").AppendLine();
        foreach (var log in report.Logs)
        {
            var ledger = Ledger.Of(log);
            text.AppendLine($"Highest resident memory **{Markup.Size(log.HighestResident)}**; {Markup.Count(log.Tests.Count())} tests in {Markup.Duration(log.Seconds)}; "
                + $"{Markup.Size(ledger.Total)} allocated: {Markup.Percent(ledger.Tests, ledger.Total)} by tests, {Markup.Percent(ledger.Phases.Sum(static phase => phase.Allocated), ledger.Total)} by fixtures, "
                + $"{Markup.Percent(ledger.Late, ledger.Total)} after the end of tests, {Markup.Percent(ledger.Unattributed, ledger.Total)} unattributed.").AppendLine();
            foreach (var test in log.Unfinished)
            {
                text.AppendLine($"- **{Cell(test.Name)}** was running when the log ended.");
            }

            foreach (var passed in log.Thresholds)
            {
                text.AppendLine($"- {Cell(ThresholdText.Of(passed, log.FirstTime))}");
            }
        }

        foreach (var summary in report.Summaries)
        {
            text.AppendLine(Markup.Invariant($"{summary.Total("groups"):0} fixture groups, {summary.Total("setsLoaded"):0} sets loaded in {Markup.Duration(summary.Total("loadMs") / 1000)}, {summary.Total("leasesMade") + summary.Total("leasesReused"):0} leases of which {summary.Total("leasesReused"):0} of a database that was there; about {Markup.Duration(Math.Max(0, summary.MillisecondsOfLoadingPerTest - summary.Total("loadMs")) / 1000)} saved against loading for each test.")).AppendLine();
        }

        text.AppendLine("| test | took | allocated | process grew | beside |").AppendLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (_, test) in report.Tests.Take(TestsShown))
        {
            text.AppendLine($"| {(test.Failure is null ? "" : "❌ ")}{Cell(test.Name)} | {Markup.Duration(test.Seconds)} | {Markup.Size(test.Allocated)} | {Markup.Size(test.Growth)} | {test.Beside} |");
        }

        if (report.Tests.Count > TestsShown)
        {
            text.AppendLine().AppendLine($"… and {Markup.Count(report.Tests.Count - TestsShown)} more. *Allocated* is the test's own, *process grew* is of the whole process.");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
