using Xunit.Abstractions;

namespace FixtureGen.Package.Tests;

/// <summary>Projects written the way people write them, before and after <c>dotnet format analyzers</c>: the same tests pass, on a fraction of the statements.</summary>
[Collection(nameof(PackedFeed))]
public sealed class HoistedTests(PackedFeed feed, ITestOutputHelper output)
{
    private const int Least = 5;

    /// <summary>The projects, with how many tests they have. What needs a server is left out where there is none; the build says so.</summary>
    public static TheoryData<string, int, string[]> Projects
    {
        get
        {
            var projects = new TheoryData<string, int, string[]>
            {
                { "NUnitEntityFramework", 21, ["FixtureGen.EntityFrameworkCore", "FixtureGen.Sqlite"] },
                { "MSTestAdoNet", 32, ["FixtureGen.Sqlite"] },
            };
            if (!IsSample)
            {
                projects.Add("XunitEntityFramework", 31, ["FixtureGen.EntityFrameworkCore", "FixtureGen.Sqlite"]);
                projects.Add("XunitV3Dapper", 27, ["FixtureGen.Sqlite"]);
            }

            if (!string.IsNullOrEmpty(Server))
            {
                projects.Add("XunitRespawn", 31, ["FixtureGen.EntityFrameworkCore", "FixtureGen.PostgreSql"]);
            }

            return projects;
        }
    }

    /// <summary>In .ci/run; each takes as long as three of the other tests. The README's command and .ci/full run all.</summary>
    private static bool IsSample => Environment.GetEnvironmentVariable("FIXTUREGEN_SAMPLE") == "true";

    private static string? Server => Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES");

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task The_code_fix_keeps_all_tests_and_saves_most_statements(string name, int tests, string[] packages)
    {
        var engine = packages[^1].Split('.')[^1];
        // What the project on PostgreSQL calls its server; nobody else reads it.
        var project = new HoistedProject(name, $"StatementCounter.{engine}.cs", feed.Folder("hoisted-" + name), "--environment", $"WAREHOUSE_TEST_SERVER={Server}");

        var before = await project.TestAsync(tests);
        await project.FixAsync(feed.Version, packages);
        var after = await project.TestAsync(tests);

        output.WriteLine($"{name}: {tests} tests, {before} statements before and {after} after, {(double)before / after:0.0} x fewer.");
        project.VerifyFixed();
        Assert.True(after * Least <= before, $"{before} statements before the fix, {after} after it: less than {Least} x fewer.");
    }
}
