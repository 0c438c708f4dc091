using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Classes that have their connections from a data source of their own.</summary>
public sealed class HoistingFixOfDataSourcesTests
{
    [Fact]
    public async Task Connections_of_a_data_source_that_each_test_makes_become_the_one_of_the_test()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly NpgsqlDataSource _dataSource = NpgsqlDataSource.Create("Host=localhost;Database=blogs;Username=postgres");
                private NpgsqlConnection _connection = null!;

                public async Task InitializeAsync()
                {
                    _connection = await _dataSource.OpenConnectionAsync();
                    await _connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS blogs (id serial PRIMARY KEY, name text NOT NULL)");
                    await _connection.ExecuteAsync("INSERT INTO blogs (name) VALUES ('First')");
                }

                public async Task DisposeAsync()
                {
                    await _connection.ExecuteAsync("TRUNCATE TABLE blogs RESTART IDENTITY CASCADE");
                    await _connection.DisposeAsync();
                    await _dataSource.DisposeAsync();
                }

                [Fact]
                public async Task There_is_one() => Assert.Equal(1, await _connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM blogs"));

                [Fact]
                public async Task It_is_named()
                {
                    await using var other = _dataSource.CreateConnection();
                    await other.OpenAsync();
                    Assert.Equal("First", await other.ExecuteScalarAsync<string>("SELECT name FROM blogs"));
                }
            }
            """));

    [Fact]
    public async Task All_classes_with_a_builder_of_data_sources_lose_it_at_once()
        => Snapshot.Verify(await ProjectFix.FixAllAsync(
            "PostgreSql", FixAllScope.Project, "FG4001", ("ReaderTests.cs", OfBuilder("ReaderTests")), ("WriterTests.cs", OfBuilder("WriterTests"))));

    [Fact]
    public async Task A_context_that_is_configured_with_a_data_source_is_given_the_connection_of_the_test()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", """
            namespace Blogs.Tests;

            public class BlogTests : IDisposable
            {
                private readonly NpgsqlDataSource dataSource;
                private readonly BloggingContext db;

                public BlogTests()
                {
                    dataSource = new NpgsqlDataSourceBuilder("Host=localhost;Database=blogs;Username=postgres").Build();
                    db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseNpgsql(dataSource).Options);
                    db.Database.EnsureCreated();
                    db.Add(new Blog { Name = "First" });
                    db.SaveChanges();
                }

                public void Dispose()
                {
                    db.Dispose();
                    dataSource?.Dispose();
                }

                [Fact]
                public void One() => Assert.Single(db.Blogs);

                [Fact]
                public void Two() => Assert.Empty(db.Posts);
            }
            """));

    [Theory]
    [InlineData("", "builder.EnableParameterLogging();", "its data source is configured by 'EnableParameterLogging'")]
    [InlineData("", "builder.Name = \"tests\";", "its data source is configured by 'Name'")]
    [InlineData(
        "[Fact] public void Three() { using var count = dataSource.CreateCommand(\"SELECT COUNT(*) FROM blogs\"); }",
        "",
        "it uses 'CreateCommand' of 'dataSource', which FixtureGen cannot replace")]
    [InlineData(
        "[Fact] public void Three() => new Service(dataSource); class Service { public Service(DbDataSource source) { } }",
        "",
        "it passes the data source 'dataSource' to other code")]
    [InlineData("[Fact] public void Three() => dataSource.OpenConnection().Execute(\"SELECT 1\");", "", "it uses a connection of 'dataSource' that no variable holds")]
    [InlineData("[Fact] public void Three() { using var first = dataSource.OpenConnection(); using var second = dataSource.OpenConnection(); }", "", "'Three' works with several connections at a time")]
    [InlineData("private readonly NpgsqlDataSource second = NpgsqlDataSource.Create(\"Host=localhost;Database=shops\");", "", "'dataSource' and 'second' would become one")]
    public Task What_the_sandbox_does_not_give_is_left_alone(string member, string configuration, string reason)
        => ProjectFix.RefusesAsync("PostgreSql", $$"""
            namespace Blogs.Tests;

            public class BlogTests
            {
                private readonly NpgsqlDataSource dataSource;
                {{member}}

                public BlogTests()
                {
                    var builder = new NpgsqlDataSourceBuilder("Host=localhost;Database=blogs;Username=postgres");
                    {{configuration}}
                    dataSource = builder.Build();
                    using var connection = dataSource.OpenConnection();
                    connection.Execute("CREATE TABLE blogs (id serial PRIMARY KEY, name text NOT NULL)");
                    connection.Execute("INSERT INTO blogs (name) VALUES ('First')");
                }

                [Fact]
                public void One() { }

                [Fact]
                public void Two() { }
            }
            """, reason);

    [Fact]
    public async Task Connections_of_a_data_source_that_is_not_the_classs_own_stay()
    {
        var files = await ProjectFix.FixFirstAsync("PostgreSql", """
            namespace Blogs.Tests;

            public static class Reports { public static readonly NpgsqlDataSource Source = NpgsqlDataSource.Create("Host=localhost;Database=reports"); }

            public class BlogTests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseNpgsql("Host=localhost;Database=blogs").Options);

                public BlogTests() => db.Database.EnsureCreated();

                [Fact]
                public void One()
                {
                    using var reports = Reports.Source.OpenConnection();
                    Assert.Equal(1, reports.ExecuteScalar<int>("SELECT COUNT(*) FROM reports"));
                }

                [Fact]
                public void Two() => Assert.Empty(db.Posts);
            }
            """);
        Assert.Contains("using var reports = Reports.Source.OpenConnection();", files["Tests.cs"]);
    }

    private static string OfBuilder(string name) => $$"""
        namespace Blogs.Tests;

        public class {{name}} : IAsyncLifetime
        {
            private NpgsqlDataSource dataSource = null!;

            public async Task InitializeAsync()
            {
                var builder = new NpgsqlDataSourceBuilder("Host=localhost;Database=blogs;Username=postgres");
                dataSource = builder.Build();
                await using var connection = await dataSource.OpenConnectionAsync();
                await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS blogs (id serial PRIMARY KEY, name text NOT NULL)");
                await connection.ExecuteAsync("INSERT INTO blogs (name) VALUES ('{{name}}')");
            }

            public async Task DisposeAsync() => await dataSource.DisposeAsync();

            [Fact]
            public async Task There_is_one()
            {
                await using var connection = await dataSource.OpenConnectionAsync();
                Assert.Equal(1, await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM blogs"));
            }

            [Fact]
            public async Task Another_is_added()
            {
                // What a user would do.
                await using var connection = await dataSource.OpenConnectionAsync();
                await connection.ExecuteAsync("INSERT INTO blogs (name) VALUES ('Second')");
            }
        }
        """;
}
