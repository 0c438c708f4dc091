namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class HoistingFixTests
{
    [Fact]
    public async Task A_SQLite_database_in_memory_for_every_test_is_shared()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
            using Microsoft.Data.Sqlite;

            namespace Blogs.Tests;

            public class BlogTests : IDisposable
            {
                private readonly SqliteConnection _connection;
                private readonly DbContextOptions<BloggingContext> _contextOptions;

                #region Set-up
                public BlogTests()
                {
                    // Create and open a connection. This creates the database.
                    _connection = new SqliteConnection("Filename=:memory:");
                    _connection.Open();

                    _contextOptions = new DbContextOptionsBuilder<BloggingContext>()
                        .UseSqlite(_connection)
                        .Options;

                    using var context = new BloggingContext(_contextOptions);

                    if (context.Database.EnsureCreated())
                    {
                        using var viewCommand = context.Database.GetDbConnection().CreateCommand();
                        viewCommand.CommandText = @"
            CREATE VIEW AllResources AS
            SELECT Url
            FROM Blogs;";
                        viewCommand.ExecuteNonQuery();
                    }

                    // Two blogs are enough.
                    context.AddRange(
                        new Blog { Name = "Blog1", Url = "http://blog1.com" },
                        new Blog { Name = "Blog2", Url = "http://blog2.com" });
                    context.SaveChanges();
                }
                #endregion

                BloggingContext CreateContext() => new BloggingContext(_contextOptions);

                public void Dispose() => _connection.Dispose();

                [Fact]
                public void GetBlog()
                {
                    using var context = CreateContext();
                    Assert.Equal("http://blog2.com", context.Blogs.Single(b => b.Name == "Blog2").Url);
                }

                [Fact]
                public void AddBlog()
                {
                    using var context = CreateContext();
                    context.Add(new Blog());
                    context.SaveChanges();
                    Assert.Equal(3, context.Blogs.Count());
                }
            }
            """);
        Snapshot.Verify(files);
    }

    [Fact]
    public async Task A_context_in_a_field_is_replaced()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
            using Microsoft.Data.Sqlite;
            using Xunit.Abstractions;

            namespace Blogs.Tests;

            /// <summary>What blogs can do.</summary>
            public sealed class BlogTests : IAsyncLifetime
            {
                private readonly SqliteConnection _connection = new("DataSource=:memory:");
                private readonly ITestOutputHelper _output;
                private BloggingContext _context = null!;
                private Blog _first = null!;
                private int _posts;

                public BlogTests(ITestOutputHelper output)
                {
                    _output = output;
                }

                public async Task InitializeAsync()
                {
                    await _connection.OpenAsync();
                    var options = new DbContextOptionsBuilder<BloggingContext>().UseSqlite(_connection).EnableSensitiveDataLogging().Options;
                    _context = new BloggingContext(options);
                    await _context.Database.EnsureCreatedAsync();
                    await SeedAsync();
                    _posts = await _context.Posts.CountAsync();
                }

                private async Task SeedAsync()
                {
                    _first = new Blog { Name = "First" };
                    _context.Blogs.Add(_first);
                    await _context.SaveChangesAsync();
                }

                public async Task DisposeAsync()
                {
                    await _context.DisposeAsync();
                    await _connection.DisposeAsync();
                }

                [Fact]
                public void A_blog_has_a_name() => Assert.Equal("First", _context.Blogs.Single().Name);

                [Fact]
                public void A_blog_has_no_posts()
                {
                    _output.WriteLine("posts");
                    Assert.Equal(_posts, this._context.Posts.Count());
                    Assert.Equal(1, _connection.QuerySingle<int>("SELECT COUNT(*) FROM Blogs"));
                }
            }
            """);
        Snapshot.Verify(files);
    }

    [Fact]
    public async Task The_rows_of_a_class_that_uses_FixtureGen_move_to_its_class_set_up()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
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
                private readonly List<string> names;

                public BlogTests()
                {
                    TestData.AddBlogs(Db, 3);
                    names = Db.Blogs.Select(blog => blog.Name).ToList();
                }

                [Fact]
                public void There_are_three() => Assert.Equal(3, names.Count);

                [Fact]
                public void They_are_in_the_database() => Assert.Equal(3, Db.Blogs.Count());
            }

            public static class TestData
            {
                public static void AddBlogs(BloggingContext context, int count)
                {
                    context.AddRange(Enumerable.Range(1, count).Select(number => new Blog { Name = $"Blog {number}" }));
                    context.SaveChanges();
                }
            }
            """));

    [Fact]
    public async Task What_a_base_class_makes_is_shared_by_the_classes_that_derive_from_it()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public abstract class DatabaseTest : IDisposable
            {
                private readonly SqliteConnection _connection;

                protected DatabaseTest()
                {
                    _connection = new SqliteConnection("DataSource=:memory:");
                    _connection.Open();
                    Options = new DbContextOptionsBuilder<BloggingContext>().UseSqlite(_connection).Options;
                    Context = new BloggingContext(Options);
                    Context.Database.Migrate();
                    Context.Blogs.Add(new Blog { Name = "First" });
                    Context.SaveChanges();
                }

                protected BloggingContext Context { get; }

                protected DbContextOptions<BloggingContext> Options { get; }

                public void Dispose()
                {
                    Context.Dispose();
                    _connection.Dispose();
                    GC.SuppressFinalize(this);
                }
            }

            public class NameTests : DatabaseTest
            {
                [Fact]
                public void It_has_a_name() => Assert.Equal("First", Context.Blogs.Single().Name);
            }

            public sealed class OtherContextTests : DatabaseTest
            {
                [Fact]
                public void Another_context_sees_it()
                {
                    using var other = new BloggingContext(Options);
                    Assert.Equal(1, other.Blogs.Count());
                    Assert.Equal(1, Context.Blogs.Count());
                }
            }
            """));

    [Fact]
    public async Task A_nested_class_and_the_types_around_it_become_partial_and_line_ends_stay()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class Some
            {
                public class BlogTests
                {
                    private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                    public BlogTests() => Seed();

                    private void Seed()
                    {
                        db.Database.EnsureCreated();
                        db.Add(new Blog());
                        db.SaveChanges();
                    }

                    [Fact]
                    public void One() => Assert.Single(db.Blogs);

                    [Fact]
                    public void Two() => Assert.Empty(db.Posts);
                }
            }
            """.ReplaceLineEndings("\r\n"));
        Assert.All(files.Values, text => Assert.DoesNotContain("\n", text.Replace("\r\n", "")));
        Snapshot.Verify(files);
    }

    [Fact]
    public async Task A_reset_after_every_test_goes()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests : IAsyncLifetime
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                public Task InitializeAsync() => db.Database.EnsureCreatedAsync();

                public async Task DisposeAsync()
                {
                    await db.Posts.ExecuteDeleteAsync();
                    await db.Blogs.ExecuteDeleteAsync();
                    await db.DisposeAsync();
                }

                [Fact]
                public async Task One()
                {
                    db.Add(new Blog());
                    await db.SaveChangesAsync();
                }

                [Fact]
                public void Two() => Assert.Empty(db.Blogs);
            }
            """));

    [Theory]
    [InlineData("namespace Blogs.Tests;\n\nCLASS\n")]
    [InlineData("// Head.\nusing System.Text;\n\nnamespace Blogs.Tests\n{\nCLASS\n}\n")]
    public async Task From_the_command_line_no_file_is_added(string file)
    {
        var files = await ProjectFix.FixFirstFromTheCommandLineAsync(file.Replace("CLASS", """
            public class BlogTests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                public BlogTests() => db.Database.EnsureCreated();

                [Fact]
                public void One() => Assert.Empty(db.Blogs);

                [Fact]
                public void Two() => Assert.Empty(db.Posts);
            }
            """));
        Assert.Equal("Tests.cs", Assert.Single(files).Key);
        Snapshot.Verify(files, test: nameof(From_the_command_line_no_file_is_added) + (file.Contains('{') ? ".block" : ""));
    }
}
