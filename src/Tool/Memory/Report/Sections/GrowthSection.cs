using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>Whether the process grew from begin to end, and which tests it was larger after.</summary>
internal static class GrowthSection
{
    internal static void Write(StringBuilder page, ReportModel report)
    {
        page.Append("<section id=\"growth\"><h2>Growth</h2>\n");
        foreach (var log in report.Logs.Where(static log => log.Samples.Count > 1))
        {
            var first = log.Samples[0].Resident;
            var last = log.Samples[^1].Resident;
            var slope = Trend.OfResident(log.Samples);
            page.Append(Markup.Invariant($"<p>From {Markup.Size(first)} resident at the first sample to {Markup.Size(last)} at the last; the trend is {slope / 1048576 * 60:+0.##;−0.##;0} MiB a minute.</p>"));
        }

        if (report.Suspects.Count > 0)
        {
            page.Append("""<p>Tests that ran alone and after which the process stayed larger. Resident memory stays when a heap has grown, so this is where to look and no proof of a leak; <code>[RetainedMemoryLimit]</code> proves one.</p><ul>""");
            foreach (var test in report.Suspects)
            {
                page.Append($"""<li><a href="#{Markup.Fragment(test.Name)}">{Markup.Text(test.Name)}</a> +{Markup.Size(test.ResidentAtEnd - test.Base)}</li>""");
            }

            page.Append("</ul>");
        }

        page.Append("</section>\n");
    }
}
