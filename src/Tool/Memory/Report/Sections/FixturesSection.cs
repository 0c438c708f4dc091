using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>What preparing for the tests cost, and undoing what they did.</summary>
internal static class FixturesSection
{
    private const int MostRows = 200;
    private const string Rollback = "rollback";

    internal static void Write(StringBuilder page, ReportModel report)
    {
        var phases = report.Logs.SelectMany(static log => log.Phases).ToList();
        if (phases.Count == 0)
        {
            return;
        }

        page.Append(
            """<section id="fixtures"><h2>Fixtures and measured parts</h2><div class="wide"><table><thead><tr><th scope="col">what</th><th scope="col" class="n">times</th><th scope="col" class="n">took in all</th><th scope="col" class="n">allocated in all</th><th scope="col" class="n">process grew at most</th></tr></thead><tbody>""");
        var rows = phases
            .GroupBy(static phase => (phase.Kind, Name: phase.Kind == Rollback ? "" : phase.Name))
            .OrderByDescending(static row => row.Sum(static phase => phase.Allocated));
        foreach (var row in rows.Take(MostRows))
        {
            Row(page, row.Key.Kind, row.Key.Kind == Rollback ? LongestOf(row) : Named(report, row.Key.Kind, row.Key.Name), [.. row]);
        }

        page.Append("</tbody></table></div></section>\n");
    }

    private static void Row(StringBuilder page, string kind, string name, IReadOnlyCollection<Account> phases)
        => page.Append(
            $"""<tr><td><span class="kind">{kind}</span> {name}</td><td class="n">{Markup.Count(phases.Count)}</td><td class="n">{Markup.Duration(phases.Sum(static phase => phase.Seconds))}</td><td class="n">{Markup.Size(phases.Sum(static phase => phase.Allocated))}</td><td class="n">{(phases.Any(static phase => phase.Peak > 0) ? Markup.Size(phases.Max(static phase => phase.Growth)) : "")}</td></tr>""").Append('\n');

    /// <summary>A group has a number for a name; the run summary knows its fixtures.</summary>
    private static string Named(ReportModel report, string kind, string name)
    {
        var of = WithoutKind(kind, name);
        return report.Summaries.Select(summary => summary.FixturesOf(of))
            .FirstOrDefault(static fixtures => fixtures is not null) is { } fixtures
            ? $"""{Markup.Text(fixtures)} <span class="more">{Markup.Text(of)}</span>"""
            : Markup.Text(of);
    }

    private static string LongestOf(IEnumerable<Account> rollbacks)
    {
        var longest = rollbacks.MaxBy(static phase => phase.Seconds)!;
        return $"""of what tests did <span class="more">longest {Markup.Duration(longest.Seconds)}, after {Markup.Text(WithoutKind(Rollback, longest.Name))}</span>""";
    }

    private static string WithoutKind(string kind, string name)
        => name.StartsWith(kind + " ", StringComparison.Ordinal) ? name[(kind.Length + 1)..] : name;
}
