using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The table of tests. Without scripts it has the first 200; the page's script shows them all, sorted and searched.</summary>
internal static class TestsSection
{
    private const int RowsWithoutScripts = 200;

    private static readonly (string Key, string Title, string Hint)[] Columns =
    [
        ("name", "test", "Tests that went over a limit or never ended come first, then those that allocated most"),
        ("seconds", "took", "From begin to end"),
        ("allocated", "allocated", "Managed memory that the test, and what it awaited and started, allocated: exact, also in parallel"),
        ("growth", "process grew",
            "How far resident memory of the process rose above what it was when the test began; other tests' memory counts too"),
        ("peak", "process peak", "The most resident memory of the process while the test ran"),
        ("beside", "beside", "Other tests that ran at some time while this one did: with 0, growth and peak are its own"),
        ("retained", "retained", "Managed memory that was still alive after the test; only for tests with [RetainedMemoryLimit]"),
        ("collections", "GCs", "Collections of the process while the test ran"),
    ];

    internal static void Write(StringBuilder page, ReportModel report)
    {
        page.Append($"""
            <section id="tests"><h2>Tests</h2>
            <div class="scripted tools"><input id="search" type="search" placeholder="Search {Markup.Count(report.Tests.Count)} tests" aria-label="Search tests"><span id="pages"></span></div>
            <div class="wide"><table id="test-table"><thead><tr>
            """);
        foreach (var (key, title, hint) in Columns)
        {
            page.Append($"""<th data-key="{key}" scope="col" title="{hint}"{(key == "name" ? "" : " class=\"n\"")}>{title}</th>""");
        }

        page.Append("</tr></thead><tbody>\n");
        foreach (var (_, test) in report.Tests.Take(RowsWithoutScripts))
        {
            Row(page, test);
        }

        page.Append("</tbody></table></div>");
        if (report.Tests.Count > RowsWithoutScripts)
        {
            page.Append(
                $"""<p class="unscripted hint">The first {RowsWithoutScripts} of {Markup.Count(report.Tests.Count)} tests. With scripts allowed, the page shows and searches all.</p>""");
        }

        page.Append("</section>\n");
    }

    private static void Row(StringBuilder page, Account test)
    {
        var (className, method) = TestName.Split(test.Name);
        var problem = test.Failure ?? (test.HasEnded ? null : "It was running when the log ended.");
        page.Append(
            $"""<tr id="{Markup.Fragment(test.Name)}"{(problem is null ? "" : " class=\"bad\"")}><td><span class="class">{Markup.Text(className)}</span><span class="method">{Markup.Text(method)}</span>""");
        if (problem is not null)
        {
            page.Append($"""<span class="why">{Markup.Text(problem)}</span>""");
        }

        page.Append(
            $"""</td><td class="n">{Markup.Duration(test.Seconds)}</td><td class="n">{Markup.Size(test.Allocated)}</td><td class="n">{Markup.Size(test.Growth)}</td><td class="n">{Markup.Size(test.Peak)}</td><td class="n">{test.Beside}</td><td class="n">{(test.Retained is { } retained ? Markup.Size(retained) : "")}</td><td class="n">{test.Collections}</td></tr>""").Append('\n');
    }
}
