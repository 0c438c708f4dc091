using System.Text.RegularExpressions;

namespace FixtureGen.Docs;

/// <summary>A rule has its id in the source, its page, and its line in the table of rules. None may be missing, and all have one title.</summary>
public partial class RuleTableTests
{
    private static readonly Dictionary<string, string> Rows =
        Row().Matches(Repository.Read("docs/rules/README.md"))
            .ToDictionary(row => row.Groups["id"].Value, row => row.Groups["title"].Value);

    [Fact]
    public void Every_rule_of_the_source_is_in_the_table()
        => Assert.Equal(Identifier().Matches(Repository.Read("src/Analysis/Rules/RuleIdentifiers.cs")).Select(id => id.Value).Order(), Rows.Keys.Order());

    [Fact]
    public void Every_rule_of_the_table_has_a_page_with_the_same_title()
        => Assert.All(Rows, row => Assert.StartsWith($"# {row.Key}: {row.Value}\n", Repository.Read($"docs/rules/{row.Key}.md")));

    [GeneratedRegex(@"^\| \[(?<id>FG\d{4})\]\(\k<id>\.md\) \| (?<title>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<="")FG\d{4}(?="")")]
    private static partial Regex Identifier();
}
