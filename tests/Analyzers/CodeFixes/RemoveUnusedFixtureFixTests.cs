using FixtureGen.Analyzers.Reloading;
using FixtureGen.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class RemoveUnusedFixtureFixTests
{
    private const string Fixtures = """

        [UseFixtures<BlogRows>] public partial class Some { }
        public class Blog { public int Id { get; set; } }
        public class Post { public int Id { get; set; } }
        public class BloggingContext : DbContext { public DbSet<Blog> Blogs => Set<Blog>(); public DbSet<Post> Posts => Set<Post>(); }
        [Fixture] public class BlogRows : Fixture<BloggingContext> { public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) { db.Blogs.Add(new Blog()); return Task.CompletedTask; } }
        [Fixture] public class PostRows : Fixture<BloggingContext> { public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) { db.Posts.Add(new Post()); return Task.CompletedTask; } }
        """;

    [Theory]
    [InlineData("[UseFixtures<BlogRows, PostRows>] public partial class Tests { }", "[UseFixtures<BlogRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures<PostRows, BlogRows>] public partial class Tests { }", "[UseFixtures<BlogRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures(typeof(BlogRows), typeof(PostRows))] public partial class Tests { }", "[UseFixtures(typeof(BlogRows))] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows>, UseFixtures<PostRows>] public partial class Tests { }", "[UseFixtures<BlogRows>] public partial class Tests { }")]
    [InlineData("// Rows.\n[UseFixtures<PostRows>]\n[UseFixtures<BlogRows>]\npublic partial class Tests { }", "// Rows.\n[UseFixtures<BlogRows>]\npublic partial class Tests { }")]
    [InlineData("/// <summary>Rows.</summary>\n[UseFixtures<BlogRows>] // Blogs.\n[UseFixtures<PostRows>]\npublic partial class Tests { }", "/// <summary>Rows.</summary>\n[UseFixtures<BlogRows>] // Blogs.\npublic partial class Tests { }")]
    public Task The_fixture_goes(string before, string after)
        => VerifyFix.FixesAsync<FixtureSetAnalyzer, RemoveUnusedFixtureFix>(before + Fixtures, after + Fixtures);

    [Fact]
    public Task All_fixtures_without_a_use_go_at_once()
        => VerifyFix.FixesAllAsync<FixtureSetAnalyzer, RemoveUnusedFixtureFix>(
            """
            public partial class Outer
            {
                [UseFixtures<PostRows>]
                [UseFixtures(typeof(BlogRows))]
                public partial class Inner;
            }

            [UseFixtures<PostRows, BlogRows>]
            public partial class More;
            """ + Fixtures,
            """
            public partial class Outer
            {
                [UseFixtures(typeof(BlogRows))]
                public partial class Inner;
            }

            [UseFixtures<BlogRows>]
            public partial class More;
            """ + Fixtures,
            "FixtureGen.RemoveUnusedFixture");
}
