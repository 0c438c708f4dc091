namespace FixtureGen.Package.Tests;

/// <summary>A sample of what .ci/full runs whole: versions of Entity Framework Core, test frameworks and engines in each other's company.</summary>
[Collection(nameof(PackedFeed))]
public sealed class MatrixTests(PackedFeed feed)
{
    /// <summary>Those that this machine can run. What is left out, the build says.</summary>
    public static TheoryData<string, string, string> Sample
    {
        get
        {
            TheoryData<string, string, string> sample = new()
            {
                // Its test process has the packages of the project and no others; under xUnit v2 the host's own would do as well.
                { "8", "xunit3", "sqlite" },
            };
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES")))
            {
                // Npgsql 8 and 9. The other consumers have 10.
                sample.Add("8", "nunit", "postgresql");
                sample.Add("9", "mstest", "postgresql");
            }

            return sample;
        }
    }

    [Theory]
    [MemberData(nameof(Sample))]
    public async Task Tests_pass_with_nothing_pinned_but_their_own_versions(string entityFramework, string framework, string engine)
    {
        var folder = feed.Consumer("Matrix", copy: $"Matrix.{entityFramework}.{framework}.{engine}");

        var output = await DotNet.SucceedAsync(
            folder, "test", $"-p:FixtureGenVersion={feed.Version}", $"-p:EntityFramework={entityFramework}", $"-p:Framework={framework}", $"-p:Engine={engine}");

        Assert.Matches("Passed! +- Failed: +0, Passed: +5, Skipped: +0", output);
        Assert.DoesNotContain("warning", output);
    }
}
