using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class SameRowsInTestsAnalyzerTests
{
    [Theory]
    [InlineData("db.Add(new Blog { Name = \"a\" }); db.[|SaveChanges|]();", "db.Add(new Blog { Name = \"b\" }); db.SaveChanges();")]
    [InlineData("var blog = new Blog(); db.Add(blog); db.[|SaveChanges|](); Assert.NotNull(blog);", "var other = new Blog(); db.Add(other); db.SaveChanges(); Assert.Equal(1, other.Id);")]
    [InlineData("db.AddRange(new Blog(), new Blog()); db.[|SaveChanges|]();", "db.AddRange(new Blog(), new Blog()); db.SaveChanges();")]
    [InlineData("using var own = Create(); own.Add(new Blog()); own.[|SaveChanges|]();", "using var context = Create(); context.Add(new Blog()); context.SaveChanges(); Assert.Single(context.Blogs);")]
    [InlineData("db.Blogs.Add(new Blog { Id = 1 }); db.SaveChangesAsync().Wait();", "db.Blogs.Add(new Blog { Id = 2 }); db.SaveChangesAsync().Wait();")]
    public Task Tests_that_begin_in_the_same_way_are_reported(string first, string others) => ReportsAsync(first.Contains("[|") ? first : first.Replace("SaveChangesAsync", "[|SaveChangesAsync|]"), others, others);

    [Theory]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "db.Add(new Post()); db.SaveChanges();", "")]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "db.Add(new Blog()); db.SaveChanges();", "")]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "db.Add(new Blog()); db.Add(new Post()); db.SaveChanges();", "db.Add(new Blog()); db.Add(new Post()); db.SaveChanges();")]
    [InlineData("Assert.Empty(db.Blogs);", "Assert.Empty(db.Blogs);", "Assert.Empty(db.Blogs);")]
    [InlineData("foreach (var name in Names) { db.Add(new Blog { Name = name }); } db.SaveChanges();", "db.SaveChanges();", "db.SaveChanges();")]
    public Task Tests_that_begin_otherwise_or_are_few_are_not_reported(string first, string second, string third) => ReportsAsync(first, second, third);

    [Fact]
    public Task The_message_counts_the_tests()
        => Verify.ReportsInAsync<SameRowsInTestsAnalyzer>(
            code => TestCode.CompileFor("XunitV2", code, Blogging.Usings("XunitV2"), Blogging.Model),
            """
            public class Tests
            {
                private readonly BloggingContext db = new(null!);
                [Theory, InlineData(1), InlineData(2)] public void One(int number) { db.Add(new Blog()); db.[|SaveChanges|](); }
                [Fact] public void Two() { db.Add(new Blog()); db.SaveChanges(); }
            }
            """,
            "3 tests of 'Tests' begin by storing the same rows. Store them once, in a static method with [ClassSetup]. There is no code " +
            "fix, because the code does not show how its context is configured.");

    private static Task ReportsAsync(string first, string second, string third)
        => Verify.ReportsInAsync<SameRowsInTestsAnalyzer>(
            code => TestCode.CompileFor("XunitV2", code, Blogging.Usings("XunitV2"), Blogging.Model),
            $$"""
            public class Tests
            {
                private static readonly string[] Names = { "a" };
                private readonly BloggingContext db = Create();
                private static BloggingContext Create() => new(null!);
                [Fact] public void One() { {{first}} }
                [Fact] public void Two() { {{second}} }
                [Fact] public void Three() { {{third}} }
            }
            """);
}
