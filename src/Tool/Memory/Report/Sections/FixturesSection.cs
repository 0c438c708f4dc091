using System.Text;
using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>What preparing for the tests cost, and what the run summary says of the fixture groups.</summary>
internal static class FixturesSection
{
    internal static void Write(StringBuilder page, ReportModel report)
    {
        Phases(page, report);
        foreach (var summary in report.Summaries)
        {
            Groups(page, summary);
        }
    }

    private static void Phases(StringBuilder page, ReportModel report)
    {
        var phases = report.Logs
            .SelectMany(static log => log.Phases)
            .GroupBy(static phase => (phase.Kind, phase.Name))
            .OrderByDescending(static phase => phase.Sum(static one => one.Allocated))
            .ToList();
        if (phases.Count == 0)
        {
            return;
        }

        page.Append("""<section id="fixtures"><h2>Fixtures and measured parts</h2><div class="wide"><table><thead><tr><th scope="col">what</th><th scope="col" class="n">times</th><th scope="col" class="n">took in all</th><th scope="col" class="n">allocated in all</th><th scope="col" class="n">process grew at most</th></tr></thead><tbody>""");
        foreach (var phase in phases.Take(200))
        {
            page.Append($"""<tr><td><span class="kind">{phase.Key.Kind}</span> {Markup.Text(WithoutKind(phase.Key.Kind, phase.Key.Name))}</td><td class="n">{Markup.Count(phase.Count())}</td><td class="n">{Markup.Duration(phase.Sum(static one => one.Seconds))}</td><td class="n">{Markup.Size(phase.Sum(static one => one.Allocated))}</td><td class="n">{(phase.Any(static one => one.Peak > 0) ? Markup.Size(phase.Max(static one => one.Growth)) : "")}</td></tr>""").Append('\n');
        }

        page.Append("</tbody></table></div></section>\n");
    }

    private static void Groups(StringBuilder page, RunSummary summary)
    {
        page.Append("""<section id="groups"><h2>Fixture groups</h2><div class="wide"><table><thead><tr><th scope="col">group</th><th scope="col" class="n">loads</th><th scope="col" class="n">load time</th><th scope="col" class="n">image</th><th scope="col" class="n">classes</th><th scope="col" class="n">tests</th><th scope="col" class="n">rollbacks</th><th scope="col" class="n">databases made</th><th scope="col" class="n">leased again</th></tr></thead><tbody>""");
        foreach (var group in summary.Groups)
        {
            page.Append($"""<tr><td><span class="class">{Markup.Text(RunSummary.Text(group, "id"))} · {Markup.Text(RunSummary.Text(group, "engine"))}</span><span class="method">{Markup.Text(Set(group))}</span></td>""");
            Cell(page, group, "loads");
            page.Append($"""<td class="n">{Markup.Duration(RunSummary.Number(group, "loadMs") / 1000)}</td><td class="n">{Markup.Size((long)RunSummary.Number(group, "imageBytes"))}</td>""");
            foreach (var key in new[] { "classes", "tests", "rollBacks", "leasesMade", "leasesReused" })
            {
                Cell(page, group, key);
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody></table></div></section>\n");
    }

    private static void Cell(StringBuilder page, JsonElement group, string key) => page.Append($"""<td class="n">{Markup.Count((long)RunSummary.Number(group, key))}</td>""");

    private static string Set(JsonElement group)
    {
        var fixtures = group.TryGetProperty("fixtures", out var list) ? list.EnumerateArray().Select(static fixture => RunSummary.Text(fixture, "fixture").Split('.')[^1]).ToList() : [];
        return fixtures.Count == 0 ? "no fixtures" : string.Join(" → ", fixtures);
    }

    private static string WithoutKind(string kind, string name) => name.StartsWith(kind + " ", StringComparison.Ordinal) ? name[(kind.Length + 1)..] : name;
}
