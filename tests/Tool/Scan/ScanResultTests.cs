using System.Text.Json;
using FixtureGen.Tool.Scan;
using FixtureGen.Tool.Scan.Logs;
using FixtureGen.Tool.Scan.Output;

namespace FixtureGen.Tool.Tests.Scan;

public sealed class ScanResultTests : TestFolder
{
    [Fact]
    public void Only_rules_of_FixtureGen_that_nobody_suppressed_are_read()
    {
        var result = Read(
            CompilerLog.Result("CS0168", In("A.cs"), 1),
            CompilerLog.Result("FG4001", In("A.cs"), 2, tests: 3),
            CompilerLog.Result("FG4001", In("A.cs"), 3, tests: 3, isSuppressed: true),
            CompilerLog.Result("FG5001", In("A.cs"), 4));

        Assert.Equal(["FG4001", "FG5001"], result.All.Select(static finding => finding.Rule));
        var finding = Assert.Single(result.Reloading);
        Assert.Equal(
            ("Rows per test", "https://example.org/FG4001", "note", "Says FG4001.", In("A.cs"), new Region(2, 9, 2, 30), 3),
            (finding.Title, finding.HelpLink, finding.Level, finding.Message, finding.File, finding.Region, finding.Tests!.Value));
    }

    [Fact]
    public void What_saves_most_comes_first()
    {
        var text = Text(Read(
            CompilerLog.Result("FG4001", In("Few.cs"), 7, tests: 2, statements: 5),
            CompilerLog.Result("FG4001", In("Many.cs"), 8, tests: 37),
            CompilerLog.Result("FG4001", In("Uncounted.cs"), 9)));

        Assert.Equal(
            """
            tests  statements  saved    rule  where
               37          37     36  FG4001  Many.cs(8,9): Says FG4001.
                2          10      5  FG4001  Few.cs(7,9): Says FG4001.
                                      FG4001  Uncounted.cs(9,9): Says FG4001.

            3 places in 1 test project where each test does again what could be done once: at least 48 statements a run, of which 41 would be saved.

            """,
            text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_project_that_is_built_for_two_frameworks_counts_once()
    {
        Save("Shop.1.net8.0", CompilerLog.Result("FG4001", In("A.cs"), 2, tests: 3));
        Save("Shop.1.net10.0", CompilerLog.Result("FG4001", In("A.cs"), 2, tests: 3));

        var result = new ScanResult(In("Shop.sln"), ProjectLog.ReadAll(Folder));

        Assert.Single(result.All);
        Assert.Equal((1, 3, 2), (result.Projects, result.Sent, result.Saved));
        Assert.Equal([In("Shop.csproj")], result.TestProjects);
    }

    [Fact]
    public void Json_has_the_figures()
    {
        var result = Read(CompilerLog.Result("FG4001", In("tests/A.cs"), 2, tests: 3));

        using var json = JsonDocument.Parse(ScanJson.Write(result, result.All));

        Assert.Equal((3, 2), (json.RootElement.GetProperty("statements").GetInt32(), json.RootElement.GetProperty("saved").GetInt32()));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(
            ("FG4001", "tests/A.cs", 2, 3, 2),
            (finding.GetProperty("rule").GetString(), finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("tests").GetInt32(), finding.GetProperty("saved").GetInt32()));
    }

    [Fact]
    public void Sarif_has_paths_that_do_not_depend_on_the_machine()
    {
        var result = Read(CompilerLog.Result("FG4001", In("my tests/A.cs"), 2, tests: 3), CompilerLog.Result("FG5001", In("my tests/A.cs"), 4));

        using var json = JsonDocument.Parse(ScanSarif.Write(result, result.All));

        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(["FG4001", "FG5001"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
        var first = run.GetProperty("results")[0];
        Assert.Equal("my%20tests/A.cs", first.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(3, first.GetProperty("properties").GetProperty("tests").GetInt32());
        Assert.Equal("warning", run.GetProperty("results")[1].GetProperty("level").GetString());
        Assert.EndsWith("/", run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString());
    }

    [Fact]
    public void Nothing_found_is_said_in_words() => Assert.Equal("Nothing is loaded again for each test in 1 test project.", Text(Read()).Trim());

    private static string Text(ScanResult result) => ScanText.Write(result, result.All);

    private ScanResult Read(params string[] results)
    {
        Save("Shop.1.net10.0", results);
        return new ScanResult(In("Shop.sln"), ProjectLog.ReadAll(Folder));
    }

    private void Save(string name, params string[] results)
    {
        File.WriteAllText(In(name + ".sarif"), CompilerLog.Of(results));
        File.WriteAllLines(In(name + ".project"), [In("Shop.csproj"), "xunit.core"]);
    }
}
