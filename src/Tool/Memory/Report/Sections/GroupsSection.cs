using System.Text;
using System.Text.Json;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>What the run summary says: the fixture groups, what was loaded and leased, and the time that it saved.</summary>
internal static class GroupsSection
{
    internal static void Write(StringBuilder page, ReportModel report)
    {
        foreach (var summary in report.Summaries)
        {
            page.Append("""<section id="groups"><h2>Fixture groups</h2>""");
            Totals(page, summary);
            page.Append(
                """<div class="wide"><table><thead><tr><th scope="col">group</th><th scope="col" class="n">loads</th><th scope="col" class="n">load time</th><th scope="col" class="n">image</th><th scope="col" class="n">classes</th><th scope="col" class="n">tests</th><th scope="col" class="n">rollbacks</th><th scope="col" class="n">databases made</th><th scope="col" class="n">leased again</th></tr></thead><tbody>""");
            foreach (var group in summary.Groups)
            {
                Row(page, group);
            }

            page.Append("</tbody></table></div></section>\n");
        }
    }

    private static void Totals(StringBuilder page, RunSummary summary)
    {
        var (made, again) = (summary.Total("leasesMade"), summary.Total("leasesReused"));
        var loading = summary.Total("loadMs") / 1000;
        page.Append(
            $"""<p>{Counted(summary.Total("groups"), "group")} of {Counted(summary.Total("classes"), "class", "classes")}, {Counted(summary.Total("setsLoaded"), "fixture set")} loaded in {Markup.Duration(loading)} with {Counted(summary.Total("loadStatements"), "statement")}. Classes leased a database {Counted(made + again, "time")}: {Markup.Count((long)again)} had been made before{(made + again > 0 ? $" ({Markup.Percent((long)again, (long)(made + again))})" : "")}, {Markup.Count((long)made)} were cloned. {Counted(summary.Total("rollBacks"), "rollback")}; {Counted(summary.Total("databasesDiscarded"), "database")} thrown away.""");
        var perTest = summary.MillisecondsOfLoadingPerTest / 1000;
        if (perTest > loading)
        {
            page.Append(
                $" Loading for each test would have taken about {Markup.Duration(perTest)}: <b>{Markup.Duration(perTest - loading)} " +
                "saved</b>, by the estimate of the summary.");
        }

        page.Append("</p>\n");
    }

    private static void Row(StringBuilder page, JsonElement group)
    {
        page.Append(
            $"""<tr><td><span class="class">{Markup.Text(RunSummary.Text(group, "id"))} · {Markup.Text(RunSummary.Text(group, "engine"))}</span><span class="method">{Markup.Text(RunSummary.Fixtures(group))}</span></td>""");
        Cell(page, group, "loads");
        page.Append(
            $"""<td class="n">{Markup.Duration(RunSummary.Number(group, "loadMs") / 1000)}</td><td class="n">{Markup.Size((long)RunSummary.Number(group, "imageBytes"))}</td>""");
        foreach (var key in new[] { "classes", "tests", "rollBacks", "leasesMade", "leasesReused" })
        {
            Cell(page, group, key);
        }

        page.Append("</tr>\n");
    }

    private static void Cell(StringBuilder page, JsonElement group, string key)
        => page.Append($"""<td class="n">{Markup.Count((long)RunSummary.Number(group, key))}</td>""");

    private static string Counted(double count, string one, string? many = null)
        => $"{Markup.Count((long)count)} {(count == 1 ? one : many ?? one + "s")}";
}
