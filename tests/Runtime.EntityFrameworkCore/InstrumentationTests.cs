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
        await using var plain = new SqliteConnection("Data Source=:memory:");
        await plain.OpenAsync();
        await using (var db = new BlogContext(new DbContextOptionsBuilder<BlogContext>().UseSqlite(plain).Options))
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE Posts (Id INTEGER, Title TEXT, Price TEXT)");
            spans.Clear();
            Assert.Equal(0, await db.Posts.CountAsync());
        }

        var expected = Describe(Assert.Single(spans));
        await blog.TestAsync(async sandbox =>
        {
            await using var db = ContextGlue.NewDb<BlogContext>(sandbox);
            spans.Clear();
            Assert.Equal(2, await db.Posts.CountAsync());

            Assert.Equal(expected, Describe(Assert.Single(spans)));
        });
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
