using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>What people's files look like around their set-ups: it comes out as they would have written it.</summary>
public sealed class HoistingFixLayoutTests
{
    [Fact]
    public async Task Tabs_stay_tabs()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests
            {
                public class BlogTests
                {
                    private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                    public BlogTests()
                    {
                        db.Database.EnsureCreated();
                        db.Add(
                            new Blog());
                        db.SaveChanges();
                    }

                    [Fact]
                    public void One() => Assert.Single(db.Blogs);

                    [Fact]
                    public void Two() => Assert.Empty(db.Posts);
                }
            }
            """.Replace("    ", "\t"));
        Assert.DoesNotContain("    ", files["Tests.cs"]);
        Snapshot.Verify(files);
    }

    [Fact]
    public async Task What_the_context_forgets_between_rows_it_forgets_in_the_class_set_up()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public sealed class BlogTests(Xunit.Abstractions.ITestOutputHelper output) : IAsyncLifetime
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                private Blog? _blog;

                async Task IAsyncLifetime.InitializeAsync()
                {
                    await db.Database.EnsureCreatedAsync();
                    _blog = new Blog { Name = "First" };
                    db.Add(_blog);
                    await db.SaveChangesAsync();
                    db.ChangeTracker.Clear();
                    db.Add(new Post { Title = "Second" });
                    await db.SaveChangesAsync();
                    db.ChangeTracker.Clear();
                    output.WriteLine("ready");
                }

                Task IAsyncLifetime.DisposeAsync() => db.DisposeAsync().AsTask();

                [Fact]
                public void One() => Assert.Equal(_blog!.Name, db.Blogs.Single().Name);

                [Fact]
                public void Two() => Assert.Single(db.Posts);
            }
            """));

    [Fact]
    public async Task A_task_that_a_set_up_hands_on_is_awaited_and_its_last_comment_stays()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                /// <summary>One blog, renamed.</summary>
                public Task InitializeAsync()
                {
                    db.Database.EnsureCreated();
                    db.Add(new Blog { Name = "First" });
                    db.SaveChanges();
                    db.Blogs.ExecuteUpdate(set => set.SetProperty(blog => blog.Name, "Second"));

                    // Saved together.
                    db.Add(new Post());
                    return db.SaveChangesAsync();

                    // More of them are to come.
                }

                public Task DisposeAsync() => db.DisposeAsync().AsTask();

                [Fact]
                public void One() => Assert.Equal("Second", db.Blogs.Single().Name);

                [Fact]
                public void Two() => Assert.Single(db.Posts);
            }
            """));

    [Fact]
    public async Task Headers_regions_and_comments_stay_around_what_goes()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            // Copyright: somebody.
            // All rights.
            #nullable enable

            namespace Blogs.Tests;

            /* Block comment. */
            /// <summary>Doc.</summary>
            [Trait("Category", "Database")] // Slow.
            public class BlogTests : IDisposable, IAsyncLifetime
            {
                #region Fields
                // The name of the first blog.
                private const string First = "First"; // never changes
                private readonly SqliteConnection _connection; // kept open
                private readonly BloggingContext _context;
                private readonly List<string> _log = []; // what happened

                #endregion

                /// <summary>Opens everything.</summary>
                public BlogTests()
                {
                    _connection = new("DataSource=:memory:");
                    _connection.Open();
                    _context = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(_connection, sqlite => sqlite.CommandTimeout(5)).EnableSensitiveDataLogging().Options);
                    _context.Database.EnsureCreated();
                    _log.Add("opened"); // noted

                    // A local function.
                    void Add(string name) => _context.Add(new Blog { Name = name });

                    foreach (var name in (string[])[First, "Second"])
                    {
                        Add(name); // each
                    }

                    _context.SaveChanges();
                }

                async Task IAsyncLifetime.InitializeAsync() => await Task.Yield();

                Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

                /// <inheritdoc/>
                public void Dispose()
                {
                    _context.Dispose();
                    _connection.Dispose();
                    GC.SuppressFinalize(this);
                }

                // The first test.
                [Fact]
                public void One() => Assert.Equal(2, _context.Blogs.Count());

                [Fact] public void Two() => Assert.Single(_log);
            }
            """));

    [Fact]
    public async Task Rows_that_a_helper_returns_leave_their_keys()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private readonly BloggingContext context = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                private int id;

                public BlogTests()
                {
                    context.Database.EnsureCreated();
                    var first = AddBlog(name: "First"); // with an id
                    Task.Run(async () => await context.SaveChangesAsync()).GetAwaiter().GetResult();
                    id = first.Id;
                }

                private Blog AddBlog(string name)
                {
                    var blog = new Blog { Name = name };
                    context.Add(blog);
                    context.SaveChanges();
                    return blog;
                }

                [Fact]
                public void One() => Assert.Equal(id, context.Blogs.Single().Id);

                [Fact]
                public void Two()
                {
                    AddBlog("Second");
                    Assert.Equal(2, context.Blogs.Count());
                }
            }
            """));

    [Fact]
    public async Task Comments_of_tests_stay_where_statements_go()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private const string Name = "Data Source=blogs.db";
                private readonly SqliteConnection connection = new(Name);

                public BlogTests()
                {
                    connection.Open();
                    connection.Execute("CREATE TABLE Blogs (Id INTEGER)");
                    connection.Execute("INSERT INTO Blogs (Id) VALUES (1)");
                }

                [Fact]
                public void One()
                {
                    var expected = 1;

                    // Act: another connection reads.
                    using var other = new SqliteConnection(Name);
                    other.Open();
                    var count = other.QuerySingle<int>("SELECT COUNT(*) FROM Blogs");

                    // Assert
                    Assert.Equal(expected, count);
                }

                [Fact]
                public void Two()
                {
                    // Nothing but to open one.
                    using var other = new SqliteConnection(Name);
                }
            }
            """));

    [Fact]
    public async Task Rows_that_differ_in_one_literal_or_in_the_types_behind_their_names_are_not_merged()
    {
        var files = await ProjectFix.FixAllAsync(
            "XunitV2", FixAllScope.Project, "FG4001",
            ("FirstTests.cs", Class("Blogs.Tests", "FirstTests", "db.Add(new Blog { Name = \"First\" }); db.SaveChanges();")),
            ("SecondTests.cs", Class("Blogs.Tests", "SecondTests", "db.Add(new Blog { Name = \"Second\" }); db.SaveChanges();")),
            ("ThirdTests.cs", Class("Blogs.Tests", "ThirdTests", "TestData.Seed(db);")),
            ("FourthTests.cs", Class("Blogs.Tests.Inner", "FourthTests", "TestData.Seed(db);")),
            ("TestData.cs", """
                namespace Blogs.Tests
                {
                    public static class TestData { public static void Seed(BloggingContext db) { db.Add(new Blog()); db.SaveChanges(); } }
                }

                namespace Blogs.Tests.Inner
                {
                    public static class TestData { public static void Seed(BloggingContext db) { db.Add(new Post()); db.SaveChanges(); } }
                }
                """));
        Assert.All(files.Where(file => file.Key.EndsWith("Tests.cs", StringComparison.Ordinal)), file => Assert.Contains("[ClassSetup]", file.Value));
        Assert.DoesNotContain(files.Values, text => text.Contains("UseFixtures<"));
    }

    private static string Class(string space, string name, string rows) => $$"""
        namespace {{space}};

        public class {{name}}
        {
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source={{name}}.db").Options);

            public {{name}}()
            {
                db.Database.EnsureCreated();
                {{rows}}
            }

            [Fact]
            public void One() => Assert.True(db.Blogs.Any() || db.Posts.Any());

            [Fact]
            public void Two() => Assert.False(db.Blogs.Any() && db.Posts.Any());
        }
        """;
}
