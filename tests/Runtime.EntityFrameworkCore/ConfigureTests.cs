using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("own file", typeof(ConfigureTests.OwnFileDatabase))]

namespace FixtureGen.EntityFrameworkCore.Tests;

public sealed class ConfigureTests
{
    private static readonly string File = Path.Combine(Path.GetTempPath(), $"fixturegen-{Guid.NewGuid():N}.db");

    [Fact]
    public async Task A_database_that_does_not_use_the_connection_it_is_given_is_told_so_before_it_makes_a_file()
    {
        await using var run = await ClassRun.StartAsync<OwnFileTests>();

        var failure = Assert.Throws<FixtureLoadException>(run.Enter);

        Assert.Contains("Configure' does not use the connection that it is given", failure.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    internal sealed class OwnFileDatabase : TestDatabase<BlogContext>
    {
        protected override void Configure(DbContextOptionsBuilder<BlogContext> options, DbConnection connection)
            => options.UseSqlite($"Data Source={File}");
    }

    private sealed class OwnFileTests : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(OwnFileTests), "own file");
    }
}
