using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class FixtureSetAnalyzerTests
{
    private const string Fixtures = """

        [UseFixtures<BlogRows>] public partial class Some { }
        [Fixture] public class BlogRows : Fixture<BloggingContext> { public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) { db.Blogs.Add(new Blog()); return Task.CompletedTask; } }
        [Fixture] public class PostRows : Fixture<BloggingContext> { public const int First = 1; public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) { db.Posts.Add(new Post()); return Task.CompletedTask; } }
        [Fixture, DependsOnFixtures<PostRows>] public class Dependent : Fixture<BloggingContext> { public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) { db.Blogs.Add(new Blog()); return Task.CompletedTask; } }
        public class Service { public Service(BloggingContext db) { } }
        """;

    /// <summary>Classes of another isolation and database, each alone with its fixture.</summary>
    private const string Others = """

        [Fixture] public class Town : Fixture<BloggingContext>
        {
            public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) => Task.FromResult(db.Blogs.Add(new Blog()));
        }
        [Fixture] public class Village : Fixture<BloggingContext>
        {
            public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) => Task.FromResult(db.Blogs.Add(new Blog()));
        }
        [Fixture, UseDatabase<Other>] public class OnlyOnOther : Fixture<BloggingContext>
        {
            public override Task LoadAsync(BloggingContext db, CancellationToken cancellationToken) => Task.FromResult(db.Posts.Add(new Post()));
        }
        public class Other : TestDatabase<BloggingContext>
        {
            protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) { }
        }
        [Isolation(Isolation.Clone)] public abstract class Cloned { }
        [UseDatabase<Other>] public abstract class OnOther { }
        [UseFixtures<Town>] public partial class More : Cloned { }
        [UseFixtures<Village>] public partial class Most : OnOther { }
        """;

    [Theory]
    [InlineData("[UseFixtures<BlogRows, [|PostRows|]>] public partial class Tests { }")]
    [InlineData("[UseFixtures<[|PostRows|], BlogRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures(typeof(BlogRows), typeof([|PostRows|]))] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows>, UseFixtures<[|PostRows|]>] public partial class Tests { [Fact] public void T() { using var db = new BloggingContext(null!); Assert.Empty(db.Blogs); } }")]
    [InlineData("[UseFixtures<BlogRows, [|PostRows|]>] public partial class Tests { [Fact] public void T() => new SqliteConnection().Execute(\"SELECT * FROM Blogs\"); }")]
    public Task A_fixture_without_a_use_that_keeps_a_class_out_of_a_group_is_reported(string source) => ReportsAsync(source);

    [Theory]
    [InlineData("[UseFixtures<PostRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows, PostRows>] public partial class Tests { int first = PostRows.First; }")]
    [InlineData("[UseFixtures<BlogRows, PostRows>] public partial class Tests { [Fact] public void T() { using var db = new BloggingContext(null!); Assert.Empty(db.Posts); } }")]
    [InlineData("[UseFixtures<BlogRows, PostRows>] public partial class Tests { [Fact] public void T() => new SqliteConnection().Execute(\"SELECT * FROM posts\"); }")]
    [InlineData("[UseFixtures<BlogRows, PostRows>] public partial class Tests { [Fact] public void T() => new Service(new BloggingContext(null!)); }")]
    [InlineData("[UseFixtures<Dependent, PostRows>] public partial class Tests { } [UseFixtures<Dependent>] public partial class More { }")]
    [InlineData("public abstract class Base { } [UseFixtures<BlogRows, PostRows>] public partial class Tests : Base { }")]
    public Task A_fixture_that_may_be_used_or_changes_nothing_is_not_reported(string source) => ReportsAsync(source);

    [Theory]
    [InlineData("[UseFixtures<BlogRows, PostRows>, Isolation(Isolation.Clone)] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows, PostRows>, Isolation(Isolation.ReadOnly)] public partial class Tests { }")]
    [InlineData("[UseFixtures<Town, PostRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows, PostRows>, UseDatabase<Other>] public partial class Tests { }")]
    [InlineData("[UseFixtures<Village, PostRows>] public partial class Tests { }")]
    [InlineData("[UseFixtures<Village, OnlyOnOther>] public partial class Tests { }")]
    public Task A_class_that_another_isolation_or_database_keeps_out_of_the_group_is_not_reported(string source)
        => ReportsAsync(source + Others);

    [Theory]
    [InlineData("[UseFixtures<BlogRows, [|PostRows|]>, Isolation(Isolation.Rollback)] public partial class Tests { }")]
    [InlineData("[UseFixtures<BlogRows, [|PostRows|]>] public class Tests { [Fact, Isolation(Isolation.Clone)] public void T() { } }")]
    [InlineData("[UseFixtures<Town, [|PostRows|]>, Isolation(Isolation.Clone)] public partial class Tests { }")]
    [InlineData("[UseFixtures<Village, [|PostRows|]>, UseDatabase<Other>] public partial class Tests { }")]
    public Task A_class_of_the_same_isolation_and_database_is_reported_whatever_its_methods_say(string source)
        => ReportsAsync(source + Others);

    [Fact]
    public Task The_message_names_the_class_to_share_with()
        => ReportsAsync(
            "[UseFixtures<BlogRows, [|PostRows|]>] public partial class Tests { }",
            "'Tests' does not use 'PostRows', which alone keeps it from sharing the fixtures of 'Some'. Remove 'PostRows' from [UseFixtures].");

    private static Task ReportsAsync(string source, params string[] messages)
        => Verify.ReportsInAsync<FixtureSetAnalyzer>(code => TestCode.CompileFor("XunitV2", code, Blogging.Usings("XunitV2"), Blogging.Model), source + Fixtures, messages);
}
