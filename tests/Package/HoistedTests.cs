using Xunit.Abstractions;

namespace FixtureGen.Package.Tests;

/// <summary>Projects written the way people write them, before and after <c>dotnet format analyzers</c>: the same tests pass, on a fraction of the statements.</summary>
[Collection(nameof(PackedFeed))]
public sealed class HoistedTests(PackedFeed feed, ITestOutputHelper output)
{
    private const int Least = 5;

    [Theory]
    [InlineData("XunitEntityFramework", 31, "FixtureGen.EntityFrameworkCore", "FixtureGen.Sqlite")]
    public async Task The_code_fix_keeps_all_tests_and_saves_most_statements(string name, int tests, params string[] packages)
    {
        var project = new HoistedProject(name, "StatementCounter.cs", feed.Folder("hoisted-" + name));

        var before = await project.TestAsync(tests);
        await project.FixAsync(feed.Version, packages);
        var after = await project.TestAsync(tests);

        output.WriteLine($"{name}: {tests} tests, {before} statements before and {after} after, {(double)before / after:0.0} x fewer.");
        project.VerifyFixed();
        Assert.True(after * Least <= before, $"{before} statements before the fix, {after} after it: less than {Least} x fewer.");
    }
}
