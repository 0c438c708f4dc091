using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FixtureGen.Tool.Tests;

/// <summary>The page as it is without scripts.</summary>
public sealed class HtmlReportTests : TestFolder
{
    [Fact]
    public void The_page_needs_nothing_from_anywhere()
    {
        var page = Report(Some());

        Assert.DoesNotMatch("""\b(src|href)=["'](?!#)|url\((?!#)|@import|fetch\(|XMLHttpRequest|https?:""", page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_chart_is_drawn_before_any_script_runs()
    {
        var chart = Chart(Report(Some()));

        var lines = chart.Descendants().Where(static e => e.Name.LocalName == "path" && ((string?)e.Attribute("class"))?.StartsWith("line", StringComparison.Ordinal) == true).ToList();
        Assert.Equal(4, lines.Count);
        Assert.All(lines, static line => Assert.Matches(@"^M\d+ [\d.]+(V[\d.]+)?(L\d+ [\d.]+(V[\d.]+)?)+$", (string)line.Attribute("d")!));
        Assert.Contains(chart.Descendants(), static e => (string?)e.Attribute("href") == "#test=Forum.Tests.A");
        Assert.Contains(chart.Descendants(), static e => (string?)e.Attribute("class") == "gap");
        Assert.Contains(chart.Descendants(), static e => e.Value == "warn at 55.0 MiB");
        Assert.Contains(chart.Descendants(), static e => e.Name.LocalName == "title" && e.Value.Contains("collections", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_test_has_a_row_that_links_lead_to()
    {
        var page = Report(Some());

        Assert.Contains("<tr id=\"test=Forum.Tests.A\">", page);
        Assert.Contains("<tr id=\"test=Forum.Tests.C\" class=\"bad\">", page);
        Assert.True(page.IndexOf("test=Forum.Tests.C\" class", StringComparison.Ordinal) < page.IndexOf("<tr id=\"test=Forum.Tests.A\"", StringComparison.Ordinal), "What failed comes first.");
    }

    [Fact]
    public void A_killed_run_names_the_tests_that_ran()
    {
        var log = new TestLog().Sample(60 * TestLog.MiB);
        log.Begin("Forum.Tests.Eats_all");

        Assert.Matches("this test was running: <b>Forum.Tests.Eats_all</b>", Report(log.Sample(90 * TestLog.MiB)));
    }

    [Fact]
    public void A_run_that_was_stopped_says_one_thing_everywhere()
    {
        var log = new TestLog().Sample(60 * TestLog.MiB);
        log.Begin("Forum.Tests.Eats_all");
        log.Threshold("stop", 300 * TestLog.MiB, "Forum.Tests.Eats_all");

        var page = Report(log);
        var markdown = Run("report", In("memlog.jsonl"), "--format", "md").Output;

        Assert.Contains("FixtureGen ended the process, at its threshold to stop.", page);
        Assert.Contains("""<span class="name">highest resident memory</span><span class="figure">301 MiB</span><span class="more">during Eats_all</span>""", page);
        Assert.Equal("301 MiB  Forum.Tests.Eats_all", Run("peak", In("memlog.jsonl")).Output.Trim());
        Assert.Contains("Highest resident memory **301 MiB**", markdown);
        Assert.Contains("went over its threshold to stop at 300 MiB, while it ran Forum.Tests.Eats_all.", markdown);
    }

    [Fact]
    public void A_run_that_was_stopped_before_its_first_test_says_so()
    {
        var page = Report(new TestLog().Threshold("stop", 40 * TestLog.MiB));

        Assert.Contains("threshold to stop at 40.0 MiB, while it ran no test. FixtureGen ended the process.", page);
        Assert.Contains("""<span class="name">highest resident memory</span><span class="figure">41.0 MiB</span>""", page);
    }

    [Fact]
    public void Names_cannot_break_out_of_the_page()
    {
        var page = Report(new TestLog("</script><script>alert(1)</script>").Sample(60 * TestLog.MiB).Test("A.<img src=x onerror=alert(2)>\"'").Sample(60 * TestLog.MiB));

        Assert.DoesNotContain("<img", page);
        Assert.DoesNotContain("<script>alert", page);
        Assert.Equal(2, Regex.Matches(page, "</script>").Count);
    }

    [Fact]
    public void The_run_summary_of_the_same_process_is_in_it()
    {
        File.WriteAllText(In("summary.json"), """
            {"format":1,"processId":42,"totals":{"groups":1,"setsLoaded":1,"classes":3,"loadStatements":7,"rollBacks":100,"leasesMade":2,"leasesReused":1,"databasesDiscarded":0,"loadMs":20},"estimateOfLoadingPerTest":{"loadMs":2020},
             "groups":[{"id":"g0123","engine":"SQLite","loads":1,"loadMs":20,"imageBytes":8192,"classes":3,"tests":100,"rollBacks":100,"leasesMade":2,"leasesReused":1,"fixtures":[{"fixture":"Forum.Users"},{"fixture":"Forum.Threads"}]}]}
            """);

        var page = Report(new TestLog(summary: In("summary.json")).Test("template g0123", kind: "template").Test("rollback A", kind: "rollback").Test("rollback B", kind: "rollback").Test("A"));
        var other = Report(new TestLog(processId: 43, summary: In("summary.json")).Test("A"));

        Assert.Contains("Users → Threads", page);
        Assert.Contains("2.0 s</span>", page);
        Assert.Contains(
            "1 group of 3 classes, 1 fixture set loaded in 20 ms with 7 statements. Classes leased a database 3 times: 1 had been made before (33.3 %), 2 were cloned. 100 rollbacks; 0 databases thrown away. "
            + "Loading for each test would have taken about 2.02 s: <b>2.0 s saved</b>", page);
        Assert.Contains("<span class=\"kind\">template</span> Users → Threads", page);
        Assert.Contains("<span class=\"kind\">rollback</span> of what tests did", page);
        Assert.DoesNotContain("rollback</span> A", page);
        Assert.DoesNotContain("Users → Threads", other);
    }

    [Fact]
    public void A_log_without_samples_or_tests_still_makes_a_page() => Assert.Contains("</html>", Report(new TestLog()));

    internal static TestLog Some()
    {
        var log = new TestLog();
        for (var i = 0; i < 20; i++)
        {
            log.Collections += i % 3;
            log.Sample((60 + i) * TestLog.MiB, after: i == 10 ? 0.9 : 0.1);
            if (i % 4 == 0)
            {
                log.Test($"Forum.Tests.{(char)('A' + (i / 4))}", growth: i * TestLog.MiB, took: 0.2, more: i == 8 ? ",\"failed\":\"C allocated 14 MiB; its limit is 10 MiB.\"" : "");
            }
        }

        return log.Threshold("warn", 55 * TestLog.MiB, "Forum.Tests.A").Test("load Forum.Users", kind: "load").Stop(late: 1000, unattributed: 5000);
    }

    private string Report(TestLog log)
    {
        Assert.Equal(0, Run("report", log.Save(In("memlog.jsonl")), "--output", In("report.html")).ExitCode);
        return File.ReadAllText(In("report.html"));
    }

    private static XElement Chart(string page)
    {
        var start = page.IndexOf("<svg class=\"chart\"", StringComparison.Ordinal);
        return XElement.Parse(page[start..(page.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)]);
    }
}
