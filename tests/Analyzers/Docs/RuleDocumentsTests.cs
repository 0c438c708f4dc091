using System.Text.RegularExpressions;
using FixtureGen.Analyzers.Tests.Declarations;
using FixtureGen.Analyzers.Tests.Harness;
using FixtureGen.Analyzers.Tests.Hazards;
using FixtureGen.Analyzers.Tests.Reloading;
using FixtureGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.Docs;

/// <summary>Holds the rules, their pages and their lists together.</summary>
public sealed partial class RuleDocumentsTests
{
    public static TheoryData<string> Ids => [.. Rules.Ids];

    [Fact]
    public void Every_id_belongs_to_one_rule() => Assert.Equal(Rules.Ids.Order(), Rules.Descriptors.Select(rule => rule.Id).Order());

    [Fact]
    public void There_is_no_page_without_a_rule()
        => Assert.Equal(Rules.Ids.Order(), Link().Matches(Rules.Read("docs/rules/README.md")).Select(row => row.Groups["id"].Value).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title_and_facts(string id)
    {
        var (rule, page) = (Rules.Descriptor(id), Rules.Read($"docs/rules/{id}.md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"\n| {rule.Category} | {rule.DefaultSeverity} | {CodeFix(id)} |\n", page);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page);
        Assert.Equal(["Cause", "Bad", "Good", "How to fix it", "How to configure it", "When to suppress it"], Heading().Matches(page).Select(heading => heading.Groups["text"].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_the_table_with_its_title_and_facts(string id)
    {
        var rule = Rules.Descriptor(id);
        Assert.Contains($"\n| [{id}]({id}.md) | {rule.Title} | {rule.Category} | {rule.DefaultSeverity} | {CodeFix(id)} |\n", Rules.Read("docs/rules/README.md"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_one_of_the_release_files_with_its_title_and_facts(string id)
    {
        var rule = Rules.Descriptor(id);
        var releases = Rules.Read("src/Analyzers/AnalyzerReleases.Shipped.md") + Rules.Read("src/Analyzers/AnalyzerReleases.Unshipped.md");
        Assert.Single(Regex.Matches(releases, Regex.Escape($"\n{id} | {rule.Category} | {rule.DefaultSeverity} | [{rule.Title}]({rule.HelpLinkUri})\n")));
    }

    [Fact]
    public void Every_rule_is_a_warning_for_the_tests_and_samples_of_this_repository()
        => Assert.Equal(
            Rules.Ids.Select(id => $"dotnet_diagnostic.{id}.severity = warning"),
            Rules.Read("eng/OwnRules.globalconfig").Split('\n').Where(line => line.StartsWith("dotnet_diagnostic", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_links_to_its_page(string id)
        => Assert.Equal($"https://github.com/fixturegen/fixturegen/blob/main/docs/rules/{id}.md", Rules.Descriptor(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_is_reported_and_the_good_one_is_not(string id)
    {
        var page = Rules.Read($"docs/rules/{id}.md");
        Assert.Contains(id, await FindAsync(id, Example(page, "Bad"), isBad: true));
        Assert.DoesNotContain(id, await FindAsync(id, Example(page, "Good"), isBad: false));
    }

    private static string Example(string page, string heading) => Block().Matches(page).Single(block => block.Groups["heading"].Value == heading).Groups["code"].Value;

    /// <summary>What the page of FG1004 says is in another project.</summary>
    private const string OutOfSight = """
        [Fixture] internal class Roles : Fixture { public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask; }
        [Fixture, DependsOnFixtures<Roles>] public class Accounts : Fixture { public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask; }
        """;

    private static async Task<IEnumerable<string>> FindAsync(string id, string code, bool isBad)
    {
        const string Thread = "public class Thread { public int Id { get; set; } public string Title { get; set; } = \"\"; }";
        string[] sources = [code, TestCode.Declarations, Thread, Library.Declarations, Library.GeneratedPartOf("BookTests")];
        var compilation = (id, isBad) switch
        {
            ("FG2003", true) => TestCode.CompileWithoutFramework(sources),
            ("FG3003", true) => TestCode.CompileWithoutEngine(sources),
            ("FG2006", _) => TestCode.CompileFor("MSTest", [.. sources, "global using Microsoft.VisualStudio.TestTools.UnitTesting;"]),
            ("FG1003", true) => TestCode.Compile([.. sources, "global using Microsoft.VisualStudio.TestTools.UnitTesting;", ForeignDependsOn.MSTest]),
            ("FG1004", true) => TestCode.CompileAgainst(OutOfSight, sources),
            ("FG4008", _) => TestCode.CompileAgainst(TestLibraries.Reference, sources),
            _ => TestCode.Compile(sources),
        };
        var found = await Task.WhenAll(Rules.Analyzers.Select(analyzer => Verify.FindAsync(analyzer, compilation)));
        return found.SelectMany(diagnostics => diagnostics).Select(diagnostic => diagnostic.Id);
    }

    private static string CodeFix(string id)
    {
        var isFixed = typeof(MakePartialFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Any(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds.Contains(id));
        return !isFixed ? "no" : id == "FG1001" ? "for a missing `[Fixture]`" : id.StartsWith("FG400", StringComparison.Ordinal) && id != "FG4006" ? "where it is safe" : "yes";
    }

    [GeneratedRegex(@"^\| \[(?<id>FG\d{4})\]", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^## (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^## (?<heading>Bad|Good)\n\n```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
