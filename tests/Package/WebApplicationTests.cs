namespace FixtureGen.Package.Tests;

/// <summary>Applications that tests start in their own process, with no line that tells them of FixtureGen.</summary>
[Collection(nameof(PackedFeed))]
public sealed class WebApplicationTests(PackedFeed feed)
{
    /// <summary>Those that this machine can run. What is left out, the build says.</summary>
    public static TheoryData<string, string> Applications
    {
        get
        {
            TheoryData<string, string> applications = new() { { "v2", "sqlite" }, { "v3", "sqlite" } };
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES")))
            {
                applications.Add("v3", "postgresql");
            }

            return applications;
        }
    }

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task Requests_reach_the_database_of_their_test(string xunit, string engine)
    {
        var folder = Path.Combine(feed.Consumer("WebApplication", copy: $"WebApplication.{xunit}.{engine}"), "Web.Tests");

        var output = await DotNet.SucceedAsync(folder, "test", $"-p:FixtureGenVersion={feed.Version}", $"-p:Xunit={xunit}", $"-p:Engine={engine}");

        Assert.Matches("Passed! +- Failed: +0, Passed: +14, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
        Assert.Empty(Directory.EnumerateFiles(folder, "production.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Contexts_are_stopped_before_a_class_that_uses_FixtureGen_has_started_and_tests_beside_it_can_go_on()
    {
        var folder = Path.Combine(feed.Consumer("BesideFixtureGen"), "Beside.Tests");

        var output = await DotNet.SucceedAsync(folder, "test", $"-p:FixtureGenVersion={feed.Version}");

        Assert.Matches("Passed! +- Failed: +0, Passed: +3, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
        Assert.Empty(Directory.EnumerateFiles(folder, "production.db", SearchOption.AllDirectories));
    }
}
