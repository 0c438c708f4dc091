using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class HoistingFixAllTests
{
    private const string Readers = """
        namespace Blogs.Tests;

        public class ReaderTests : IDisposable
        {
            private readonly BloggingContext db;

            public ReaderTests()
            {
                db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=readers.db").Options);
                db.Database.EnsureCreated();

                // Two blogs.
                db.Blogs.AddRange(new Blog { Name = "First" }, new Blog { Name = "Second" });
                db.SaveChanges();
            }

            public void Dispose() => db.Dispose();

            [Fact]
            public void Reads_all() => Assert.Equal(2, db.Blogs.Count());

            [Fact]
            public void Reads_one() => Assert.NotNull(db.Blogs.First());
        }
        """;

    private const string Writers = """
        namespace Blogs.Tests;

        public class WriterTests
        {
            private readonly BloggingContext context = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=writers.db").Options);

            public WriterTests()
            {
                context.Database.EnsureCreated();
                context.Blogs.AddRange(new Blog { Name = "First" }, new Blog { Name = "Second" });
                context.SaveChanges();
            }

            [Fact]
            public void Adds_one()
            {
                context.Add(new Blog());
                context.SaveChanges();
                Assert.Equal(3, context.Blogs.Count());
            }

            [Fact]
            public void Removes_one()
            {
                context.Remove(context.Blogs.First());
                context.SaveChanges();
                Assert.Equal(1, context.Blogs.Count());
            }
        }
        """;

    private const string Posts = """
        namespace Blogs.Tests;

        public class PostTests
        {
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=posts.db").Options);

            public PostTests()
            {
                db.Database.EnsureCreated();
                db.Posts.Add(new Post { Title = "Only one" });
                db.SaveChanges();
            }

            [Fact]
            public void Reads_one() => Assert.Single(db.Posts);

            [Fact]
            public void Reads_no_blogs() => Assert.Empty(db.Blogs);
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Rows_that_several_classes_store_become_one_fixture(FixAllScope scope)
        => Snapshot.Verify(await ProjectFix.FixAllAsync("XunitV2", scope, "FG4001", ("ReaderTests.cs", Readers), ("WriterTests.cs", Writers), ("PostTests.cs", Posts)));

    [Fact]
    public async Task Fixing_all_of_a_document_leaves_the_others_alone()
        => Snapshot.Verify(await ProjectFix.FixAllAsync(
            "XunitV2", FixAllScope.Document, "FG4002", ("BlogTests.cs", Readers + Posts.Replace("namespace Blogs.Tests;", "")), ("WriterTests.cs", Writers)));
}
