using System.Text;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The chart of each process.</summary>
internal static class ChartSection
{
    internal static void Write(StringBuilder page, ReportModel report)
    {
        page.Append("<section id=\"time\"><h2>Over time</h2>\n<ul class=\"legend\">");
        foreach (var line in Line.All)
        {
            page.Append($"""<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><path class="line {line.Key}" d="M0 4H24"/></svg><b>{line.Title}</b> {line.Meaning}</li>""");
        }

        page.Append("""<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><rect class="band tint0" width="12" height="8"/><rect class="band tint1" x="12" width="12" height="8"/></svg><b>bands</b> one a test</li></ul>""").Append('\n');
        for (var i = 0; i < report.Logs.Count; i++)
        {
            var log = report.Logs[i];
            if (report.Logs.Count > 1)
            {
                page.Append($"<h3>{Markup.Text(log.Head.Assembly)}, process {log.Head.ProcessId}</h3>");
            }

            page.Append($"""<figure tabindex="0" class="chart-box">{ChartSvg.Of(log, i)}<div class="tip" hidden></div></figure>""");
        }

        page.Append("""<p class="scripted hint">Drag across the chart to zoom in, double-click to see all again. With the chart focused: + − ← → and 0.</p></section>""").Append('\n');
    }
}
