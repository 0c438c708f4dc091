using System.Text.RegularExpressions;

namespace FixtureGen.Docs;

/// <summary>A scan turns on every rule by its name, because general settings of the scanned solution may turn rules off.</summary>
public partial class ScanRulesTests
{
    [Fact]
    public void A_scan_turns_on_every_rule()
        => Assert.Empty(Ids(Identifier(), "src/Analysis/Rules/RuleIdentifiers.cs").Except(Ids(Setting(), "src/Tool/Scan/Build/FixtureGen.Scan.globalconfig")));

    private static IEnumerable<string> Ids(Regex pattern, string file) => pattern.Matches(Repository.Read(file)).Select(id => id.Value);

    [GeneratedRegex(@"(?<="")FG\d{4}(?="")")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"(?<=^dotnet_diagnostic\.)FG\d{4}(?=\.severity = suggestion$)", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
