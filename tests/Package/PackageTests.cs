using System.Text.RegularExpressions;

namespace FixtureGen.Package.Tests;

/// <summary>The packages as users get them: packed, restored from a feed, built and run.</summary>
[Collection(nameof(PackedFeed))]
public sealed partial class PackageTests(PackedFeed feed)
{
    [Fact]
    public void The_main_package_holds_the_runtime_the_generator_and_the_analyzers_and_nothing_else()
        => Assert.Equal(
            [
                "FixtureGen.nuspec",
                "PACKAGE.md",
                "analyzers/dotnet/cs/FixtureGen.Analysis.dll",
                "analyzers/dotnet/cs/FixtureGen.Analyzers.dll",
                "analyzers/dotnet/cs/FixtureGen.CodeFixes.dll",
                "analyzers/dotnet/cs/FixtureGen.Generators.dll",
                "analyzers/dotnet/cs/FixtureGen.Reloading.dll",
                "buildTransitive/FixtureGen.targets",
                "icon.png",
                "lib/net8.0/FixtureGen.dll",
                "lib/net8.0/FixtureGen.xml",
            ],
            Ours("FixtureGen"));

    [Theory]
    [InlineData("FixtureGen.Sqlite")]
    [InlineData("FixtureGen.PostgreSql")]
    [InlineData("FixtureGen.EntityFrameworkCore")]
    public void An_extension_package_holds_one_assembly_needs_its_own_version_and_passes_the_analyzers_on(string package)
    {
        Assert.Equal(
            [$"{package}.nuspec", "PACKAGE.md", "icon.png", $"lib/net8.0/{package}.dll", $"lib/net8.0/{package}.xml"],
            Ours(package));
        Assert.Matches($"""<dependency id="FixtureGen" version="{Regex.Escape($"[{feed.Version}]")}" include="All" />""", feed.Nuspec(package));
    }

    public static TheoryData<string> Packages => [.. PackedFeed.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_page_of_a_package_says_what_it_is_and_leads_nowhere_that_it_cannot_reach(string package)
    {
        var nuspec = feed.Nuspec(package);
        Assert.Contains("<readme>PACKAGE.md</readme>", nuspec);
        Assert.Contains("<icon>icon.png</icon>", nuspec);
        Assert.Matches(@"<releaseNotes>https://.*/CHANGELOG\.md</releaseNotes>", nuspec);
        Assert.Matches("""<projectUrl>https://.*</projectUrl>""", nuspec);
        Assert.Matches("""<repository type="git" url="https://""", nuspec);
        Assert.DoesNotMatch(@"\]\((?!https://)", feed.Readme(package));
    }

    [Fact]
    public void Each_package_has_a_description_of_its_own()
        => Assert.Distinct(PackedFeed.Packages.Select(package => Description().Match(feed.Nuspec(package)).Groups["text"].Value));

    [Fact]
    public void The_main_package_depends_on_nothing() => Assert.DoesNotContain("<dependency ", feed.Nuspec("FixtureGen"));

    [Theory]
    [InlineData("XunitV2", "XunitV2.csproj", 10)]
    [InlineData("XunitV2", "EntityFramework8.csproj", 10)]
    [InlineData("XunitV3", "XunitV3.csproj", 2)]
    [InlineData("AdoNet", "AdoNet.csproj", 2)]
    public async Task A_project_that_references_the_packages_builds_without_warnings_and_passes(string consumer, string project, int tests)
    {
        var folder = feed.Consumer(consumer, copy: Path.GetFileNameWithoutExtension(project));

        var output = await DotNet.SucceedAsync(folder, "test", project, $"-p:FixtureGenVersion={feed.Version}");

        Assert.Matches($@"Passed! +- Failed: +0, Passed: +{tests}, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
    }

    /// <summary>With fewer models than it has by default: how many there are makes no difference to what is in the packages.</summary>
    [Fact]
    public async Task The_sample_of_many_models_builds_from_the_packages_and_passes()
    {
        var output = await DotNet.SucceedAsync(
            Path.Combine(PackedFeed.Repository, "samples", "ManyModels"),
            "test", "-p:ModelCount=12", $"-p:FixtureGenVersion={feed.Version}", $"-p:RestoreAdditionalProjectSources={feed.Feed}", "--artifacts-path", feed.Artifacts("ManyModels"));

        Assert.Matches(@"Passed! +- Failed: +0, Passed: +25, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
    }

    /// <summary>Those that this machine can run on. What is left out, the build says.</summary>
    public static TheoryData<string> Engines => PostgreSqlIsThere ? new("sqlite", "postgresql") : new("sqlite");

    private static bool PostgreSqlIsThere => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES"));

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_project_that_references_several_engines_runs_on_the_one_that_is_chosen(string engine)
    {
        var folder = feed.Consumer("BothEngines", copy: $"BothEngines.{engine}");

        // The server by the property, which the environment would override.
        var server = Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES")?.Replace(";", "%3B", StringComparison.Ordinal);
        var output = await DotNet.SucceedAsync(
            folder, "test", "--environment", $"FIXTUREGEN_ENGINE={engine}", "--environment", "FIXTUREGEN_POSTGRES=", $"-p:FixtureGenPostgres={server}", $"-p:FixtureGenVersion={feed.Version}");

        Assert.Matches(@"Passed! +- Failed: +0, Passed: +3, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
    }

    [Fact]
    public async Task A_mistake_is_an_error_that_says_where_it_is_and_what_to_do()
    {
        var folder = feed.Consumer("Mistakes");

        var (exitCode, output) = await DotNet.RunAsync(folder, "build", $"-p:FixtureGenVersion={feed.Version}");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"Mistakes\.cs\(17,21\): error FG1001: .*Streets.*constructor", output);
        Assert.Matches(@"Mistakes\.cs\(23,14\): error FG2001: .*NotPartial.*partial", output);
    }

    [Fact]
    public async Task Packages_in_several_versions_are_an_error_that_names_them()
    {
        var other = feed.AddOther("FixtureGen.Sqlite");
        var folder = feed.Folder("SeveralVersions");
        File.WriteAllText(Path.Combine(folder, "SeveralVersions.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FixtureGen" Version="{feed.Version}" />
                <PackageReference Include="FixtureGen.Sqlite" Version="{other}" />
              </ItemGroup>
            </Project>
            """);

        var (exitCode, output) = await DotNet.RunAsync(folder, "build");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(
            $@"error : The project has packages of FixtureGen in several versions: .*FixtureGen {Regex.Escape(feed.Version)}.*Give all of them the same version", output);
        Assert.Contains($"FixtureGen.Sqlite {other}", output);
    }

    private IEnumerable<string> Ours(string package)
        => feed.Contents(package).Where(static entry => !entry.StartsWith("_rels/", StringComparison.Ordinal)
            && !entry.StartsWith("package/", StringComparison.Ordinal)
            && entry != "[Content_Types].xml");

    [GeneratedRegex("<description>(?<text>.+?)</description>")]
    private static partial Regex Description();
}
