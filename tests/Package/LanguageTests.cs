namespace FixtureGen.Package.Tests;

/// <summary>Projects that are not C#: there the generator does not run, and nothing would guard the application's database.</summary>
[Collection(nameof(PackedFeed))]
public sealed class LanguageTests(PackedFeed feed)
{
    [Theory]
    [InlineData("VisualBasic.vbproj", "VB", "xunit.core")]
    [InlineData("FSharp.fsproj", "F#", "nunit.framework")]
    public async Task A_test_project_in_another_language_is_refused_and_a_library_is_left_alone(string project, string language, string framework)
    {
        var folder = feed.Consumer("OtherLanguages", copy: project);

        var (exitCode, output) = await DotNet.RunAsync(folder, "build", project, "-p:HasTests=true", $"-p:FixtureGenVersion={feed.Version}");

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error : FixtureGen works in C# test projects only, and {project} is a project in {language} with tests ({framework}).", output);

        await DotNet.SucceedAsync(folder, "build", project, "-p:HasTests=true", "-p:FixtureGenCheckLanguage=false", $"-p:FixtureGenVersion={feed.Version}");
        await DotNet.SucceedAsync(folder, "build", project, $"-p:FixtureGenVersion={feed.Version}");
    }
}
