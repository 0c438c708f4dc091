using System.Diagnostics;
using System.Reflection;
using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace FixtureGen.EntityFrameworkCore.Tests;

/// <summary>Libraries that look at connections by reflection, or by the name of their type.</summary>
/// <remarks>What instruments the process sees the contexts of tests that run at the same time, too.</remarks>
[CollectionDefinition(nameof(InstrumentationTests), DisableParallelization = true)]
[Collection(nameof(InstrumentationTests))]
public sealed class InstrumentationTests : IAsyncLifetime
{
    private ClassRun blog = null!;

    public async Task InitializeAsync() => blog = await ClassRun.StartAsync<Blog>();

    public async Task DisposeAsync() => await blog.DisposeAsync();

    [Fact]
    public async Task A_span_of_OpenTelemetry_says_as_much_as_on_a_plain_connection()
    {
        List<Activity> spans = [];
        using var tracer = Sdk.CreateTracerProviderBuilder().AddEntityFrameworkCoreInstrumentation().AddInMemoryExporter(spans).Build();
        // The sandbox's first: what is found in the type of the first connection is used for types that derive from it.
        var inTest = "";
        await blog.TestAsync(async sandbox =>
        {
            await using var db = ContextGlue.NewDb<BlogContext>(sandbox);
            spans.Clear();
            Assert.Equal(2, await db.Posts.CountAsync());
            inTest = Describe(Assert.Single(spans));
        });

        await using var plain = new SqliteConnection("Data Source=:memory:");
        await plain.OpenAsync();
        await using var other = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite(plain).Options);
        await other.Database.ExecuteSqlRawAsync("CREATE TABLE Posts (Id INTEGER, Title TEXT, Price TEXT)");
        spans.Clear();
        Assert.Equal(0, await other.Posts.CountAsync());
        Assert.Equal(Describe(Assert.Single(spans)), inTest);
        Assert.Contains("sqlite", inTest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_has_one_property_Database_and_the_name_of_the_providers_type() => await blog.TestAsync(sandbox =>
    {
        var type = sandbox.Connection.GetType();

        Assert.Equal(nameof(SqliteConnection), type.Name);
        Assert.Equal(
            typeof(string),
            Assert.Single(type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), static property => property.Name == "Database").PropertyType);
    });

    private static string Describe(Activity span)
        => $"{span.DisplayName}: {string.Join(", ", span.TagObjects.Where(static tag => tag.Key.StartsWith("db.", StringComparison.Ordinal)).Select(static tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal))}";
}
