using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>Where the allocated bytes went: a bar, and rows that add up.</summary>
internal static class LedgerSection
{
    internal static void Write(StringBuilder page, ReportModel report)
    {
        page.Append("<section id=\"ledger\"><h2>Where the allocations went</h2>\n");
        foreach (var log in report.Logs)
        {
            var ledger = Ledger.Of(log);
            var fixtures = ledger.Phases.Sum(static phase => phase.Allocated);
            page.Append("<div class=\"bar\" aria-hidden=\"true\">");
            Part(page, "tests", ledger.Tests, ledger.Total);
            Part(page, "fixtures", fixtures, ledger.Total);
            Part(page, "late", ledger.Late, ledger.Total);
            Part(page, "rest", ledger.Unattributed, ledger.Total);
            page.Append("</div><div class=\"wide\"><table class=\"narrow\"><tbody>");
            Row(page, "tests", "tests", "", ledger.Tests, ledger.Total);
            foreach (var (kind, count, seconds, allocated) in ledger.Phases)
            {
                Row(page, "fixtures", kind, $"{Markup.Count(count)} times, {Markup.Duration(seconds)}", allocated, ledger.Total);
            }

            Row(page, "late", "after the end of tests", "by work that outlived the test that started it", ledger.Late, ledger.Total);
            Row(
                page, "rest", "unattributed",
                "the test framework, constructors of test classes without fixtures, work queued without its flow", ledger.Unattributed,
                ledger.Total);
            page.Append(
                $"""<tr class="sum"><td>the process, while it was measured</td><td></td><td class="n">{Markup.Size(ledger.Total)}</td><td class="n">100 %</td></tr></tbody></table></div>""").Append('\n');
        }

        page.Append("</section>\n");
    }

    private static void Part(StringBuilder page, string key, long part, long whole)
    {
        if (part > 0 && whole > 0)
        {
            page.Append(Markup.Invariant($"""<span class="part {key}" style="width:{100.0 * part / whole:0.##}%"></span>"""));
        }
    }

    private static void Row(StringBuilder page, string key, string name, string more, long part, long whole)
        => page.Append(
            $"""<tr><td><span class="dot {key}"></span>{name}</td><td class="more">{more}</td><td class="n">{Markup.Size(part)}</td><td class="n">{Markup.Percent(part, whole)}</td></tr>""").Append('\n');
}
