using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Comments that explain something outlive the plumbing that they stand on; those that only say what it does go with it.</summary>
public sealed class HoistingFixCommentTests
{
    [Fact]
    public async Task Comments_on_plumbing_that_explain_something_go_to_the_next_statement_that_is_left()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests : IDisposable
            {
                private readonly SqliteConnection connection; // kept open for the test
                private readonly BloggingContext db;
                private readonly List<string> log = [];

                public BlogTests()
                {
                    // Create and open a connection. This creates the SQLite in-memory database,
                    // which will persist until the connection is closed at the end of the test (see Dispose below).
                    connection = new SqliteConnection("DataSource=:memory:");
                    connection.Open(); // open it

                    // The importer needs 3 users, see ticket 4711.
                    db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(connection).Options);
                    db.Database.EnsureCreated(); // not Migrate: the migrations of 2019 are broken
                    db.Add(new Blog { Name = "First" });
                    db.SaveChanges();

                    // Whoever reads the log expects this line.
                    db.ChangeTracker.Clear();

                    log.Add("ready");
                }

                public void Dispose()
                {
                    // Close the connection.
                    db.Dispose();
                    connection.Dispose(); // and that
                }

                [Fact]
                public void One() => Assert.Single(db.Blogs);

                [Fact]
                public void Two() => Assert.Single(log);
            }
            """));

    [Fact]
    public async Task Comments_of_several_lines_are_kept_as_one_and_stay_set_off_where_they_were()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                public BlogTests()
                {
                    /* Accounting counts blogs by name,
                       which is why there are two. */
                    db.Database.EnsureDeleted();

                    // Create the database anew.
                    // Its time zone is that of the office.
                    db.Database.EnsureCreated();

                    db.AddRange(new Blog { Name = "First" }, new Blog { Name = "Second" });
                    db.SaveChanges();
                }

                [Fact]
                public void One() => Assert.Equal(2, db.Blogs.Count());

                [Fact]
                public void Two() => Assert.Empty(db.Posts);
            }
            """));

    [Fact]
    public async Task Comments_at_the_end_of_a_set_up_that_goes_stand_at_the_end_of_the_class_set_up()
    {
        var files = await ProjectFix.FixFirstAsync("NUnit", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private BloggingContext db = null!;

                [SetUp]
                public void SetUp()
                {
                    using (var context = Create())
                    {
                        context.Add(new Blog());
                        context.SaveChanges();
                        // Ticket 12: posts follow.
                    }

                    // Ticket 13: so do readers.
                    db = Create();
                }

                private static BloggingContext Create() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                [TearDown]
                public void TearDown()
                {
                    db.Database.EnsureDeleted();
                    db.Dispose();
                }

                [Test]
                public void One() => Assert.That(db.Blogs.Count(), Is.EqualTo(1));

                [Test]
                public void Two() => db.Database.EnsureCreated();
            }
            """);
        Assert.Contains("""
                    context.SaveChanges();
                    // Ticket 12: posts follow.

                    // Ticket 13: so do readers.
                }
            """.ReplaceLineEndings("\n"), files["Tests.cs"]);
    }

    [Fact]
    public async Task Documentation_of_a_set_up_that_goes_becomes_that_of_the_class_set_up_and_that_of_a_tear_down_a_comment()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            // Licensed to the authors.

            public class BlogTests : IDisposable
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                /// <summary>
                /// Two <see cref="Blogs.Blog"/>s for the importer.
                /// </summary>
                public BlogTests()
                {
                    db.Database.EnsureCreated();
                    db.AddRange(new Blog(), new Blog());
                    db.SaveChanges();
                }

                /// <summary>Closes <see cref="db"/>. Windows locks the file otherwise.</summary>
                public void Dispose()
                {
                    // Ask Anna before this changes.
                    db.Database.EnsureDeleted();
                    db.Dispose();
                }

                [Fact]
                public void One() => Assert.Equal(2, db.Blogs.Count());

                [Fact]
                public void Two() => Assert.Empty(db.Posts);
            }
            """.Replace("public class BlogTests", "using Blogs;\n\npublic class BlogTests")));

    [Fact]
    public async Task Regions_and_comments_of_members_that_go_stay_in_their_order()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                #region Database

                // The connection of the test.
                private readonly SqliteConnection connection = new("DataSource=:memory:");

                // Everything below is read by the nightly report.
                private BloggingContext db = null!;
                #endregion

                private readonly List<string> log = [];

                #region Life cycle
                public async Task InitializeAsync()
                {
                    await connection.OpenAsync();
                    db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(connection).Options);
                    await db.Database.EnsureCreatedAsync();
                    db.Add(new Blog());
                    await db.SaveChangesAsync();
                    log.Add("ready");
                    // Vacuum is left to the operators.
                }

                public async Task DisposeAsync()
                {
                    await db.DisposeAsync();
                    // The pool of Azure needs a moment.
                    await connection.DisposeAsync();
                }
                #endregion

                [Fact]
                public void One() => Assert.Single(db.Blogs);

                [Fact]
                public void Two() => Assert.Single(log);
            }
            """));

    [Fact]
    public async Task Fixing_all_keeps_what_each_class_says_about_rows_that_become_one_fixture()
        => Snapshot.Verify(await ProjectFix.FixAllAsync(
            "XunitV2", FixAllScope.Project, "FG4001",
            ("FirstTests.cs", Class("FirstTests", "// The importer needs a blog, see ticket 4711.", "// First of all.")),
            ("SecondTests.cs", Class("SecondTests", "// Opens the database.", "// Reports count blogs.")),
            ("ThirdTests.cs", Class("ThirdTests", "// The importer needs a blog, see ticket 4711.", "// First of all."))));

    [Fact]
    public async Task Comments_of_a_class_fixture_go_to_the_fixture_that_takes_its_place()
        => Snapshot.Verify(await ProjectFix.FixAllAsync("XunitV2", FixAllScope.Project, "FG4004", ("Fixture.cs", """
            namespace Blogs.Tests;

            /// <summary>Blogs as the importer of ticket 4711 leaves them.</summary>
            public class BloggingFixture
            {
                // One lock for all: xUnit runs the classes in parallel.
                public BloggingFixture()
                {
                    using var context = CreateContext();
                    // Names sort before B.
                    context.Database.EnsureCreated();
                    Cleanup();
                }

                public BloggingContext CreateContext() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                /// <summary>Empties the table.</summary>
                public void Cleanup()
                {
                    using var context = CreateContext();
                    // Readers of ticket 5 look for A.
                    context.Blogs.ExecuteDelete();
                    context.Add(new Blog { Name = "A" });
                    context.SaveChanges();
                }
            }
            """), ("FirstTests.cs", User("FirstTests")), ("SecondTests.cs", User("SecondTests"))));

    [Fact]
    public async Task A_set_up_that_an_interface_asks_for_keeps_the_comments_of_its_plumbing()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                public async Task InitializeAsync()
                {
                    // The schema of version 7.
                    await db.Database.EnsureCreatedAsync();
                }

                public async Task DisposeAsync()
                {
                    await db.DisposeAsync();
                    Console.WriteLine("done");
                }

                [Fact]
                public void One() => Assert.Empty(db.Blogs);

                [Fact]
                public void Two() => Assert.Empty(db.Posts);
            }
            """);
        Assert.Contains("""
                public Task InitializeAsync()
                {
                    // The schema of version 7.
                    return Task.CompletedTask;
                }
            """.ReplaceLineEndings("\n"), files["Tests.cs"]);
    }

    [Fact]
    public async Task Comments_of_tests_that_only_say_what_plumbing_does_go_with_it()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
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
                    // Open another connection.
                    using var other = new SqliteConnection(Name);
                    other.Open(); // dirty reads are what ticket 5 was about
                    Assert.Equal(1, other.QuerySingle<int>("SELECT COUNT(*) FROM Blogs"));
                }

                [Fact]
                public void Two() => Assert.Equal(1, connection.QuerySingle<int>("SELECT Id FROM Blogs"));
            }
            """);
        Assert.DoesNotContain("Open another", files["Tests.cs"]);
        Assert.Contains("""
                {
                    // dirty reads are what ticket 5 was about
                    Assert.Equal(1, Connection
            """.ReplaceLineEndings("\n"), files["Tests.cs"]);
    }

    private static string Class(string name, string onPlumbing, string onRows) => $$"""
        namespace Blogs.Tests;

        public class {{name}}
        {
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source={{name}}.db").Options);

            public {{name}}()
            {
                {{onPlumbing}}
                db.Database.EnsureCreated();
                db.Add(new Blog { Name = "A" });
                {{onRows}}
                db.Add(new Blog { Name = "B" });
                db.SaveChanges();
            }

            [Fact]
            public void One() => Assert.Equal(2, db.Blogs.Count());

            [Fact]
            public void Two() => Assert.Empty(db.Posts);
        }
        """;

    private static string User(string name) => $$"""
        namespace Blogs.Tests;

        public class {{name}}(BloggingFixture fixture) : IClassFixture<BloggingFixture>, IDisposable
        {
            public void Dispose()
            {
                // Nobody may skip this, Ben says.
                fixture.Cleanup();
            }

            [Fact]
            public void One()
            {
                using var db = fixture.CreateContext();
                Assert.Single(db.Blogs);
            }

            [Fact]
            public void Two()
            {
                using var db = fixture.CreateContext();
                db.Add(new Post());
                db.SaveChanges();
            }
        }
        """;
}
