using System.Text.Json;

namespace FixtureGen.Tool.Tests;

/// <summary>What the page does when scripts run.</summary>
public sealed class BrowserTests : TestFolder
{
    private const string Names = """const names = () => [...document.querySelectorAll("#test-table tbody .method")].map(e => e.textContent);""";

    [Fact]
    public void The_table_has_every_test_and_sorts_by_any_column() => InBrowser(
        Names + """
            const all = names();
            const click = key => document.querySelector(`th[data-key=${key}]`).click();
            click("growth"); const most = names()[0];
            click("growth"); const least = names()[0];
            click("name"); const first = names()[0], sorted = document.querySelector("th[data-key=name]").getAttribute("aria-sort");
            return [all.join(""), most, least, first, sorted];
            """,
        """["CABDE","E","A","A","ascending"]""");

    [Fact]
    public void Searching_narrows_the_table() => InBrowser(
        Names + """
            const search = document.getElementById("search");
            search.value = "tests d"; search.dispatchEvent(new Event("input"));
            return [names(), document.getElementById("pages").textContent];
            """,
        """[["D"],"1 test"]""");

    [Fact]
    public void A_link_to_a_test_shows_it_in_the_table_and_in_the_chart() => InBrowser(
        """
            const row = document.querySelector(".chosen-row");
            const box = row.getBoundingClientRect();
            return [row.id, box.top >= 0 && box.bottom <= innerHeight, document.querySelectorAll("svg.chart rect.chosen").length];
            """,
        """["test=Forum.Tests.D",true,1]""",
        "#test=Forum.Tests.D");

    [Fact]
    public void Dragging_zooms_in_with_the_same_values_and_a_double_click_shows_all_again() => InBrowser(
        """
            const svg = document.querySelector("svg.chart"), line = svg.querySelector(".line.rss"), r = svg.getBoundingClientRect();
            const at = x => ({ bubbles: true, button: 0, clientX: r.left + x / 1200 * r.width, clientY: r.top + 100 });
            const times = () => [...svg.querySelectorAll(".times text")].map(e => e.textContent);
            const before = line.getAttribute("d"), marks = times().length;
            svg.dispatchEvent(new PointerEvent("pointerdown", at(300)));
            svg.dispatchEvent(new PointerEvent("pointermove", at(400)));
            svg.dispatchEvent(new PointerEvent("pointerup", at(420)));
            const zoomed = line.getAttribute("d"), first = parseFloat(times()[0]);
            svg.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
            return [zoomed !== before, first > 0, svg.querySelectorAll(".lanes rect").length > 0, line.getAttribute("d") === before, times().length === marks];
            """,
        "[true,true,true,true,true]");

    [Fact]
    public void Pointing_at_the_chart_tells_the_figures_and_the_running_test() => InBrowser(
        """
            const svg = document.querySelector("svg.chart"), r = svg.getBoundingClientRect(), mark = svg.querySelector(".lanes a rect").getBoundingClientRect();
            svg.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: mark.left + mark.width / 2, clientY: r.top + 80 }));
            const tip = document.querySelector(".tip").textContent;
            return [/resident 6\d\.\d MiB/.test(tip), tip.includes("Forum.Tests.A")];
            """,
        "[true,true]");

    [Fact]
    public void The_theme_button_changes_the_colours() => InBrowser(
        """
            const paper = () => getComputedStyle(document.body).backgroundColor;
            const before = paper();
            document.getElementById("theme").click();
            const after = paper();
            document.getElementById("theme").click();
            return [before !== after, paper() === before];
            """,
        "[true,true]");

    [Fact]
    public void The_points_that_scripts_draw_are_the_samples() => InBrowser(
        """
            const run = JSON.parse(document.getElementById("data").textContent).runs[0];
            return [run.samplesAPoint, run.accounts.length, typeof run.lines.rss];
            """,
        """[1,6,"string"]""");

    private void InBrowser(string script, string expected, string fragment = "")
    {
        if (Browser.IsThere)
        {
            Run("report", HtmlReportTests.Some().Save(In("memlog.jsonl")), "--output", In("report.html"));

            Assert.Equal(expected, JsonSerializer.Serialize(Browser.Run(In("report.html"), script, fragment)));
        }
    }
}
