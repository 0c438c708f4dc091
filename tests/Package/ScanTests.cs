namespace FixtureGen.Package.Tests;

/// <summary>A scan by the tool as users get it: its package brings the analyzers along.</summary>
[Collection(nameof(PackedFeed))]
public sealed class ScanTests(PackedFeed feed)
{
    [Fact]
    public async Task The_tool_is_installed_from_its_package_and_scans_a_project_that_does_not_use_FixtureGen()
    {
        var folder = feed.Consumer("Scanned");
        await DotNet.SucceedAsync(folder, "new", "tool-manifest");
        await DotNet.SucceedAsync(folder, "tool", "install", "FixtureGen.Tool", "--version", feed.Version);

        var output = await DotNet.SucceedAsync(folder, "fixturegen", "scan");

        Assert.Matches(@"(?m)^ +2 +\d+ +\d+  FG4001  BookTests\.cs\(\d+,\d+\): ", output);
        Assert.False(Directory.Exists(Path.Combine(folder, "obj")));
    }
}
