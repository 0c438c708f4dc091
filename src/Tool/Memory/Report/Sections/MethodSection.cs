using System.Text;
using FixtureGen.Memory.Probes;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>How each figure was measured, and what it can and cannot mean.</summary>
internal static class MethodSection
{
    private static readonly MetricNote[] Always =
    [
        MetricNote.Exact(
            "allocated",
            "Managed bytes of the test's own flow: what it runs, awaits and starts, on whatever thread. Sound while other tests run. " +
            "Work that is queued without its flow, and native memory, count for nobody."),
        MetricNote.Exact(
            "heap",
            "Managed objects, with those that are dead and not collected yet. Resident memory is no measure of live objects: the " +
            "collector keeps what it once got from the system."),
        MetricNote.Approximate(
            "process grew, peak",
            "Of the whole process. A test's own only where 'beside' is 0. Memory that is used again without having been given back to " +
            "the system does not show."),
        MetricNote.Exact("collections, pauses", "Of the whole process; counted from sample to sample."),
    ];

    internal static void Write(StringBuilder page, ReportModel report)
    {
        page.Append("<section id=\"method\"><h2>How this was measured</h2><div class=\"wide\"><table class=\"narrow\"><tbody>");
        foreach (var note in report.Logs[0].Head.Metrics.Concat(Always))
        {
            page.Append(
                $"""<tr><td>{note.Metric}</td><td><span class="quality {note.Quality}">{note.Quality}</span></td><td class="more">{Markup.Text(note.Why)}</td></tr>""").Append('\n');
        }

        page.Append("</tbody></table></div>");
        foreach (var log in report.Logs)
        {
            page.Append(
                $"""<p class="hint">Process {log.Head.ProcessId}: {Markup.Count(log.Samples.Count)} samples, {Markup.Duration(log.Head.Interval)} apart; collector {Markup.Text(log.Head.Collector)}; it may use {Markup.Size(log.Head.Ceiling)}; limits: {Markup.Text(log.Head.Limits)}.{(log.SkippedLines > 0 ? $" {log.SkippedLines} torn lines were skipped." : "")}</p>""");
        }

        page.Append("</section>\n");
    }
}
