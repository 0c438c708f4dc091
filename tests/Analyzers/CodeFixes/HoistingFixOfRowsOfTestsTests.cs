using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FG4005: rows that several tests of a class begin with are stored once.</summary>
public sealed class HoistingFixOfRowsOfTestsTests
{
    [Fact]
    public async Task Tests_of_a_class_that_uses_FixtureGen_lose_their_rows()
        => Snapshot.Verify(await ProjectFix.FixFirstOfAsync("FG4005", "XunitV2", """
            using System.Data.Common;
            using FixtureGen;

            namespace Blogs.Tests;

            public class BloggingDatabase : TestDatabase<BloggingContext>
            {
                protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) => options.UseSqlite(connection);
            }

            [UseDatabase<BloggingDatabase>]
            public partial class BlogTests
            {
                [Fact]
                public async Task A_blog_is_found()
                {
                    // One blog.
                    var blog = new Blog { Name = "First", Url = "http://first" };
                    Db.Blogs.Add(blog);
                    await Db.SaveChangesAsync();

                    var found = Db.Blogs.Single(known => known.Id == blog.Id);
                    Assert.Equal("First", found.Name);
                }

                [Fact]
                public async Task A_blog_can_go()
                {
                    var first = new Blog { Name = "First", Url = "http://first" };
                    Db.Blogs.Add(first);
                    await Db.SaveChangesAsync();

                    Db.Remove(first);
                    await Db.SaveChangesAsync();

                    Assert.Empty(Db.Blogs);
                }

                /// <summary>Reads only.</summary>
                [Theory]
                [InlineData("First")]
                [InlineData("Second")]
                public async Task A_blog_has_a_name(string name)
                {
                    var blog = new Blog { Name = "First", Url = "http://first" };
                    Db.Blogs.Add(blog);
                    await Db.SaveChangesAsync();

                    Assert.Equal(name == "First", Db.Blogs.Any(known => known.Name == name));
                }

                [Fact]
                public void Numbers_are_numbers() => Assert.Equal(2, 1 + 1);
            }
            """));

    [Fact]
    public async Task Contexts_that_each_test_makes_are_made_by_FixtureGen()
        => Snapshot.Verify(await ProjectFix.FixFirstOfAsync("FG4005", "XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private readonly DbContextOptions<BloggingContext> _options;

                public BlogTests()
                {
                    _options = new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options;
                    using var db = new BloggingContext(_options);
                    db.Database.EnsureDeleted();
                    db.Database.EnsureCreated();
                }

                [Fact]
                public void One()
                {
                    using var context = new BloggingContext(_options);
                    context.AddRange(new Blog { Name = "First" }, new Blog { Name = "Second" });
                    context.SaveChanges();

                    Assert.Equal(2, context.Blogs.Count());
                }

                [Fact]
                public void Two()
                {
                    using var db = new BloggingContext(_options);
                    db.AddRange(new Blog { Name = "First" }, new Blog { Name = "Second" });
                    db.SaveChanges();

                    Assert.NotNull(db.Blogs.Single(blog => blog.Name == "First"));
                }

                [Fact]
                public void Three()
                {
                    using var db = new BloggingContext(_options);
                    db.AddRange(new Blog { Name = "First" }, new Blog { Name = "Second" });
                    db.SaveChanges();
                    db.Blogs.ExecuteDelete();

                    Assert.Empty(db.Blogs);
                }
            }
            """));

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_classes_lose_the_rows_of_their_tests_at_once(FixAllScope scope)
        => Snapshot.Verify(await ProjectFix.FixAllAsync("XunitV2", scope, "FG4005", ("BlogTests.cs", Class("BlogTests", "db.Add(new Blog { Name = \"First\" });")), ("PostTests.cs", Class("PostTests", "db.Add(new Post { Title = \"First\" });"))));

    [Theory]
    [InlineData("db.Add(new Blog { Name = \"a\" }); db.SaveChanges();", "db.Add(new Blog { Name = \"b\" }); db.SaveChanges();", "", "the rows of 'Two' differ in their values from those of 'One'")]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "db.Add(new Blog()); db.SaveChanges();", "[Fact] public void Empty() => Assert.Empty(db.Blogs);", "'Empty' would see the rows too")]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "db.Add(new Blog()); db.SaveChanges();", "[Fact] public void Empty() => Look(); void Look() => Assert.Empty(db.Blogs);", "'Empty' would see the rows too")]
    [InlineData("var blog = new Blog(); db.Add(blog); db.SaveChanges(); Assert.Empty(blog.Posts);", "var blog = new Blog(); db.Add(blog); db.SaveChanges();", "", "'One' uses the variable 'blog' of its rows")]
    [InlineData("var name = Guid.NewGuid().ToString(); db.Add(new Blog { Name = name }); db.SaveChanges();", "var name = Guid.NewGuid().ToString(); db.Add(new Blog { Name = name }); db.SaveChanges();", "", "the set-up takes a random value from 'Guid.NewGuid'")]
    [InlineData("var blog = new Blog { Posts = { new Post() } }; db.Add(blog); db.SaveChanges(); db.Remove(blog);", "var blog = new Blog { Posts = { new Post() } }; db.Add(blog); db.SaveChanges();", "", "'One' uses the variable 'blog' of its rows")]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "db.Add(new Blog()); db.SaveChanges();", "private readonly int count; private void CreateTables() => db.Database.EnsureCreated(); public Tests() { count = db.Blogs.Count(); } private int More() => count;", "'count = db.Blogs.Count()' runs before all rows are stored")]
    [InlineData("Clock(\"a\"); db.Add(new Blog()); db.SaveChanges();", "Clock(\"a\"); db.Add(new Blog()); db.SaveChanges();", "private static string clock = \"\"; static void Clock(string now) => clock = now;", "the set-up changes 'Tests.clock'")]
    [InlineData(
        "Console.WriteLine(1); db.Add(new Blog()); db.SaveChanges();",
        "Console.WriteLine(1); db.Add(new Blog()); db.SaveChanges();",
        "private void CreateTables() => db.Database.EnsureCreated();",
        "'Console.WriteLine(1)' does more than store rows")]
    [InlineData("db.Add(new Blog { Name = name }); db.SaveChanges();", "db.Add(new Blog { Name = name }); db.SaveChanges();", "private string name = \"a\"; void Use() => name = \"b\";", "the rows depend on 'name'")]
    public Task What_might_change_the_tests_is_not_done(string one, string two, string more, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                [Fact] public void One() { {{one}} }
                [Theory, InlineData(1), InlineData(2)] public void Two(int number) { {{two}} Assert.True(number > 0); }
                {{more}}
            }
            """, reason);

    private static string Class(string name, string add) => $$"""
        namespace Blogs.Tests;

        public class {{name}}
        {
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source={{name}}.db").Options);

            public {{name}}() => db.Database.EnsureCreated();

            [Fact]
            public void One()
            {
                {{add}}
                db.SaveChanges();
                Assert.True(db.Blogs.Count() + db.Posts.Count() == 1);
            }

            [Fact]
            public void Two()
            {
                {{add}}
                db.SaveChanges();
            }

            [Fact]
            public void Three()
            {
                {{add}}
                db.SaveChanges();
                Assert.Equal(1, db.Blogs.Count() + db.Posts.Count());
            }
        }
        """;
}
