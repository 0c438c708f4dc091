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
            page.Append(
                $"""<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><path class="line {line.Key}" d="M0 4H24"/></svg><b>{line.Title}</b> {line.Meaning}</li>""");
        }

        page.Append(
            """<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><rect class="band tint0" width="12" height="8"/><rect class="band tint1" x="12" width="12" height="8"/></svg><b>bands</b> one a test; below, one lane for each that ran at once</li>""");
        page.Append(
            """<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><rect class="mark phase" width="24" height="8"/></svg><b>fixtures</b> being loaded, cloned, rolled back</li>""");
        page.Append(
            """<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><rect class="gen0" x="3" y="4" width="2" height="4"/><rect class="gen1" x="11" y="2" width="2" height="6"/><rect class="gen2" x="19" width="2" height="8"/></svg><b>GC</b> collections, the taller the older the generation</li>""");
        page.Append(
            """<li><svg class="key" viewBox="0 0 24 8" aria-hidden="true"><path class="hatch" d="M0 8L8 0M8 8L16 0M16 8L24 0"/></svg><b>hatched</b> the sampler had no turn</li></ul>""").Append('\n');
        for (var i = 0; i < report.Logs.Count; i++)
        {
            var log = report.Logs[i];
            if (report.Logs.Count > 1)
            {
                page.Append($"<h3>{Markup.Text(log.Head.Assembly)}, process {log.Head.ProcessId}</h3>");
            }

            page.Append($"""<figure tabindex="0" class="chart-box">{ChartSvg.Of(log, i)}<div class="tip" hidden></div></figure>""");
        }

        page.Append(
            """<p class="scripted hint">Drag across the chart to zoom in, double-click to see all again. With the chart focused: + − ← → and 0.</p></section>""").Append('\n');
    }
}
