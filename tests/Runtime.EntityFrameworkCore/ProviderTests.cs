using System.Data.Common;
using FixtureGen.EntityFrameworkCore.Tests;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("in memory", typeof(ProviderTests.InMemoryDatabase))]

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>A provider that cannot use the connections of the engine.</summary>
public sealed class ProviderTests
{
    [Fact]
    public async Task A_provider_without_connections_is_named()
    {
        await using var run = await ClassRun.StartAsync<InMemory>();

        var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => run.TestAsync(sandbox => sandbox.Connection.Count("Posts")));

        Assert.Equal(
            $"The schema of test database '{typeof(InMemoryDatabase)}' could not be loaded: '{typeof(InMemoryDatabase)}.Configure' configures the " +
            "provider 'Microsoft.EntityFrameworkCore.InMemory', but its engine has connections of the type 'SqliteConnection'. " +
            "It has no connections, so nothing that a test does could be undone. Configure UseSqlite(connection). If the project references " +
            "several engines, choose one with <FixtureGenEngine>.",
            failure.Message);
    }

    [Fact]
    public void A_provider_of_another_database_than_the_engines_is_named()
    {
        var options = new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options;
        using var other = new NpgsqlConnection();
        using var unknown = new ForeignConnection();
        using var own = new Microsoft.Data.Sqlite.SqliteConnection();

        var failure = Assert.Throws<InvalidOperationException>(() => ConfiguredProvider.Check(typeof(BlogDatabase), options, other));

        Assert.Contains("'Microsoft.EntityFrameworkCore.Sqlite', but its engine has connections of the type", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the engine of FixtureGen.Sqlite", failure.Message, StringComparison.Ordinal);
        ConfiguredProvider.Check(typeof(BlogDatabase), options, own);
        ConfiguredProvider.Check(typeof(BlogDatabase), options, unknown);
        ConfiguredProvider.Check(typeof(BlogDatabase), new DbContextOptionsBuilder().Options, other);
    }

    /// <summary>By name, as the check goes.</summary>
    private sealed class NpgsqlConnection : ForeignConnection;

    internal sealed class InMemoryDatabase : TestDatabase<BlogContext>
    {
        protected override void Configure(DbContextOptionsBuilder<BlogContext> options, DbConnection connection)
            => options.UseInMemoryDatabase("blog");
    }

    private sealed class InMemory : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(InMemory), "in memory");
    }
}
