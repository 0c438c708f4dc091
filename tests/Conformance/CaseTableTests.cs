using System.Reflection;
using FixtureGen.Conformance.Harness;

namespace FixtureGen.Conformance;

/// <summary>The table in docs/isolation.md is written by this test: <c>FIXTUREGEN_ACCEPT_SNAPSHOTS=1 dotnet test tests/Conformance --filter CaseTable</c>.</summary>
public class CaseTableTests
{
    private const string Start = "<!-- cases: tests/Conformance -->\n";
    private const string End = "<!-- /cases -->";

    private static readonly string Page = Path.Combine(
        typeof(CaseTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!,
        "docs/isolation.md");

    [Fact]
    public void The_table_of_the_documentation_is_that_of_the_cases()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (from, to) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        var expected = text[..from] + CaseTable.Write() + "\n" + text[to..];
        if (Environment.GetEnvironmentVariable("FIXTUREGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(Page, expected);
        }
        else
        {
            Assert.True(text == expected, $"The table in docs/isolation.md is not that of the cases any more. Write it with FIXTUREGEN_ACCEPT_SNAPSHOTS=1 dotnet test tests/Conformance --filter {nameof(CaseTableTests)}");
        }
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own_in_its_area()
        => Assert.Equal(ConformanceCase.All.Count, ConformanceCase.All.Select(each => each.ToString()).Distinct().Count());
}
