using System.Text.RegularExpressions;

namespace FixtureGen.Package.Tests;

/// <summary>NUnit and MSTest, with set-ups, tear-downs, cases, hierarchies and parallel tests of the user's own. A few tests fail on purpose.</summary>
[Collection(nameof(PackedFeed))]
public sealed class FrameworkTests(PackedFeed feed)
{
    [Fact]
    public Task NUnit_runs_tests_with_fixtures() => RunAsync("ShopOnNUnit.csproj", "NUnit", failed: 4, passed: 58);

    [Theory]
    [InlineData("3.8.3")]
    [InlineData("4.0.2")]
    public Task MSTest_runs_tests_with_fixtures(string version) => RunAsync("ShopOnMSTest.csproj", $"MSTest.{version}", failed: 5, passed: 63, $"-p:MSTest={version}");

    [Fact]
    public async Task MSTest_has_an_attribute_DependsOn_of_its_own()
    {
        var output = await DotNet.SucceedAsync(feed.Consumer("MSTestDependsOn"), "test", $"-p:FixtureGenVersion={feed.Version}");

        Assert.Matches("Passed! +- Failed: +0, Passed: +2, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
    }

    private async Task RunAsync(string project, string copy, int failed, int passed, params string[] properties)
    {
        var folder = feed.Consumer("Frameworks", copy);

        var (_, output) = await DotNet.RunAsync(folder, ["test", project, $"-p:FixtureGenVersion={feed.Version}", .. properties]);

        Assert.DoesNotContain("warning", output);
        // NUnit counts a one-time tear-down that fails nowhere.
        Assert.DoesNotContain("TearDown :", output);
        Assert.Matches($"Failed! +- Failed: +{failed}, Passed: +{passed}, Skipped: +0", output);
        Assert.Matches(@"Failed A_test_that_leaves_its_transaction_fails[^!]*Shop\.IsolationTests\.A_test_that_leaves_its_transaction_fails.*ended the transaction", output);
        // NUnit prints the properties of an exception.
        Assert.DoesNotContain("ReadOnlyList", output);
        Assert.Matches(@"Failed A_test_that_allocates_too_much_fails[^!]*allocated 2\.\d MiB of managed memory; its limit is 1 MiB", output);
        // Once each: the framework tells the one that the test failed with, and the check after the test the one that it caught.
        Assert.Single(Regex.Matches(output, @"\.A_test_that_sends_what_is_refused_fails' sent a statement that cannot run in a sandbox"));
        Assert.Single(Regex.Matches(output, @"\.A_test_that_catches_the_refusal_fails' sent a statement that cannot run in a sandbox"));
        var summary = Directory.EnumerateFiles(folder, "fixturegen-summary.json", SearchOption.AllDirectories).Single();
        Assert.Matches(@"""setsLoaded"": 2,[^}]*""leasesReused"": [3-9]", File.ReadAllText(summary));
    }
}
