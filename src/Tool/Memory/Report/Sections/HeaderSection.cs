using System.Globalization;
using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The title, the figures that matter most, and what went wrong.</summary>
internal static class HeaderSection
{
    internal static void Write(StringBuilder page, ReportModel report)
    {
        var first = report.Logs[0];
        page.Append($"""
            <header>
            <div class="title"><h1>Memory of {Markup.Text(report.Title)}</h1>
            <button id="theme" class="scripted" type="button" title="Light or dark">◐</button></div>
            <p class="sub">{first.Head.Started.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC · {Processes(report)} · {Markup.Text(first.Head.Runtime)} on {Markup.Text(first.Head.OperatingSystem)} · {first.Head.Processors} CPUs</p>

            """);
        Problems(page, report);
        page.Append("<div class=\"cards\">\n");
        var largest = report.Largest;
        Card(page, "highest resident memory", Markup.Size(largest.HighestResident), During(largest));
        Card(
            page, "allocated in all", Markup.Size(report.Logs.Sum(static log => Ledger.Of(log).Total)),
            $"{Markup.Percent(report.Logs.Sum(static log => Ledger.Of(log).Tests), report.Logs.Sum(static log => Ledger.Of(log).Total))} " +
            "of it by tests");
        Card(
            page, "tests", Markup.Count(report.Tests.Count),
            $"in {Markup.Duration(report.Logs.Max(static log => log.Seconds))}, at most {report.Logs.Max(static log => MostAtOnce(log))} " +
            "at once");
        var collections = report.Logs.Where(static log => log.Samples.Count > 0).ToList();
        Card(
            page,
            "collections",
            Markup.Count(collections.Sum(static log => log.Samples[^1].Gen0 - log.Samples[0].Gen0)),
            $"{Markup.Duration(collections.Sum(static log => (log.Samples[^1].PauseMilliseconds - log.Samples[0].PauseMilliseconds) / 1000))} of pauses");
        foreach (var summary in report.Summaries.Take(1))
        {
            var saved = summary.MillisecondsOfLoadingPerTest - summary.Total("loadMs");
            if (saved > 0)
            {
                Card(page, "saved by loading once", Markup.Duration(saved / 1000), "against loading for each test; an estimate");
            }
        }

        page.Append("</div>\n</header>\n");
    }

    private static void Problems(StringBuilder page, ReportModel report)
    {
        foreach (var log in report.Logs)
        {
            var unfinished = log.Unfinished.Select(static test => test.Name).ToList();
            if (unfinished.Count > 0)
            {
                page.Append(
                    $"""<p class="problem">The log of process {log.Head.ProcessId} ends while {(unfinished.Count == 1 ? "this test was" : "these tests were")} running: <b>{Markup.Text(string.Join(", ", unfinished))}</b>.{HowItEnded(log)}</p>""").Append('\n');
            }

            foreach (var passed in log.Thresholds)
            {
                page.Append($"""<p class="problem">{Markup.Text(ThresholdText.Of(passed, log.FirstTime))}</p>""").Append('\n');
            }
        }

        var failed = report.Tests.Count(static pair => pair.Test.Failure is not null);
        if (failed > 0)
        {
            page.Append(
                $"""<p class="problem">{failed} {(failed == 1 ? "test" : "tests")} went over a limit; see <a href="#tests">the tests</a>.</p>""").Append('\n');
        }
    }

    private static void Card(StringBuilder page, string title, string figure, string more)
        => page.Append(
            $"""<div class="card"><span class="name">{title}</span><span class="figure">{figure}</span><span class="more">{Markup.Text(more)}</span></div>""").Append('\n');

    private static string Processes(ReportModel report)
        => report.Logs.Count == 1 ? $"process {report.Logs[0].Head.ProcessId}" : $"{report.Logs.Count} processes";

    private static string HowItEnded(ProcessLog log)
        => log.End is not null ? ""
            : log.Thresholds.Exists(static passed => passed.Stopped) ? " FixtureGen ended the process, at its threshold to stop."
            : " The process was ended from outside, or ended itself at once.";

    private static string During(ProcessLog log)
    {
        var test = log.Tests.Where(static test => test.Peak > 0).MaxBy(static test => test.Peak);
        return test is null ? "" : test.Peak >= log.HighestResident ? $"during {TestName.Split(test.Name).Method}" : "outside of tests";
    }

    private static int MostAtOnce(ProcessLog log) => LaneLayout.Arrange(log).Count(static lane => lane.Accounts[0].IsTest);
}
