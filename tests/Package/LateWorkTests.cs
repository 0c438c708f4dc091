using System.Text.RegularExpressions;

namespace FixtureGen.Package.Tests;

/// <summary>Work that a test does not await fails where no test sees it. The run fails all the same, and names the test.</summary>
[Collection(nameof(PackedFeed))]
public sealed class LateWorkTests(PackedFeed feed)
{
    [Theory]
    [InlineData("XUNIT2")]
    [InlineData("XUNIT3")]
    [InlineData("NUNIT")]
    [InlineData("MSTEST")]
    public async Task Work_that_goes_on_after_its_test_fails_the_run_and_names_the_test(string framework)
    {
        var folder = feed.Consumer("LateWork", $"LateWork.{framework}");

        var (exitCode, output) = await DotNet.RunAsync(folder, "test", $"-p:FixtureGenVersion={feed.Version}", $"-p:Framework={framework}",
            "--logger", "console;verbosity=normal");

        Assert.True(Regex.IsMatch(output, @"Work that 'Late\.LateTests\.Leaves_work_behind.*' had started went on after it had ended"), output);
        Assert.True(exitCode != 0, output);
    }
}
