using Xunit.Abstractions;

namespace FixtureGen.Package.Tests;

/// <summary>Projects written the way people write them, before and after <c>dotnet format analyzers</c>: the same tests pass, on a fraction of the statements.</summary>
[Collection(nameof(PackedFeed))]
public sealed class HoistedTests(PackedFeed feed, ITestOutputHelper output)
{
    private const int Least = 5;

    [Theory]
    [InlineData("XunitEntityFramework", 31, "FixtureGen.EntityFrameworkCore", "FixtureGen.Sqlite")]
    [InlineData("XunitV3Dapper", 27, "FixtureGen.Sqlite")]
    [InlineData("NUnitEntityFramework", 21, "FixtureGen.EntityFrameworkCore", "FixtureGen.Sqlite")]
    public Task On_SQLite_the_code_fix_keeps_all_tests_and_saves_most_statements(string name, int tests, params string[] packages)
        => VerifyAsync(new HoistedProject(name, "StatementCounter.Sqlite.cs", feed.Folder("hoisted-" + name)), name, tests, packages);

    /// <summary>The projects that need a server, if there is one. What is left out, the build says.</summary>
    public static TheoryData<string> ProjectsOnPostgreSql => string.IsNullOrEmpty(Server) ? [] : new("XunitRespawn");

    private static string? Server => Environment.GetEnvironmentVariable("FIXTUREGEN_POSTGRES");

    [Theory]
    [MemberData(nameof(ProjectsOnPostgreSql))]
    public Task On_PostgreSQL_the_code_fix_keeps_all_tests_and_saves_most_statements(string name)
    {
        var project = new HoistedProject(name, "StatementCounter.PostgreSql.cs", feed.Folder("hoisted-" + name), "--environment", $"WAREHOUSE_TEST_SERVER={Server}");
        return VerifyAsync(project, name, 27, "FixtureGen.EntityFrameworkCore", "FixtureGen.PostgreSql");
    }

    private async Task VerifyAsync(HoistedProject project, string name, int tests, params string[] packages)
    {
        var before = await project.TestAsync(tests);
        await project.FixAsync(feed.Version, packages);
        var after = await project.TestAsync(tests);

        output.WriteLine($"{name}: {tests} tests, {before} statements before and {after} after, {(double)before / after:0.0} x fewer.");
        project.VerifyFixed();
        Assert.True(after * Least <= before, $"{before} statements before the fix, {after} after it: less than {Least} x fewer.");
    }
}
