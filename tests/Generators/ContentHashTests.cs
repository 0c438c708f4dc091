using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>A content hash changes with what its fixture loads, and with nothing else.</summary>
public sealed class ContentHashTests
{
    private const string Users = "Forum.Users";
    private const string Posts = "Forum.Posts";

    private static readonly TestProject Project = TestProject.Forum
        .Edit("Fixtures.cs", "new User { Name = \"Alice\" }", "Names.Make()")
        .With("Names.cs", """
            namespace Forum;

            public static class Names
            {
                public static User Make() => new User { Name = Prefix + Suffix.Text };

                private const string Prefix = "A";
            }

            public static class Suffix
            {
                public static readonly string Text = "lice";
            }

            public static class Unrelated
            {
                public static readonly string Text = "unrelated";
            }
            """)
        .With("PostTests.cs", ForumSource.PostTests);

    private static readonly TestProject Helpers = Project.With("Helpers.cs", """
        namespace Forum.Helpers;

        public static class Making
        {
            public static User Made(this ForumContext db) => new User { Name = "made" };

            public static User Plain() => new User { Name = "made" };

            public sealed class Inner { public User Made() => new User { Name = "made" }; }
        }
        """);

    private static readonly Lazy<GeneratorRun> FirstRun = new(Project.Generate);

    [Fact]
    public void Editing_a_fixture_changes_its_hash_and_those_of_fixtures_that_depend_on_it()
        => AssertChanged([Posts, Users], project => project.Edit("Fixtures.cs", "db.Users.Add(", "db.Users.Update("));

    [Fact]
    public void Editing_a_fixture_leaves_the_fixtures_that_it_depends_on()
        => AssertChanged([Posts], project => project.Edit("Fixtures.cs", "db.Posts.Add(", "db.Posts.Update("));

    [Fact]
    public void Editing_a_method_that_a_fixture_calls_changes_its_hash()
        => AssertChanged([Posts, Users], project => project.Edit("Names.cs", "Prefix + Suffix", "Suffix.Text + Suffix"));

    [Fact]
    public void Editing_a_constant_that_a_called_method_uses_changes_the_hash()
        => AssertChanged([Posts, Users], project => project.Edit("Names.cs", "\"A\"", "\"Ma\""));

    [Fact]
    public void Editing_a_field_initialiser_further_away_changes_the_hash()
        => AssertChanged([Posts, Users], project => project.Edit("Names.cs", "\"lice\"", "\"nna\""));

    [Fact]
    public void Editing_an_entity_changes_the_hash()
        => AssertChanged([Posts, Users], project => project.Edit("Forum.cs", "public string Name", "public string? Email { get; set; } public string Name"));

    [Fact]
    public void Editing_code_that_no_fixture_reaches_changes_nothing()
        => AssertChanged([], project => project.Edit("Names.cs", "\"unrelated\"", "\"still unrelated\""));

    [Theory]
    [InlineData("using Forum.Helpers;", "db.Users.Add(db.Made())")]
    [InlineData("using static Forum.Helpers.Making;", "db.Users.Add(Plain())")]
    [InlineData("using M = Forum.Helpers.Making;", "db.Users.Add(M.Made(db))")]
    [InlineData("using H = Forum.Helpers;", "db.Users.Add(H.Making.Made(db))")]
    [InlineData("", "db.Users.Add(Helpers.Making.Made(db))")]
    [InlineData("", "db.Users.Add(global::Forum.Helpers.Making.Made(db))")]
    [InlineData("", "db.Users.Add(new Helpers.Making.Inner().Made())")]
    public void A_method_is_reached_in_whichever_way_it_is_named(string directive, string call)
    {
        var before = Helpers.Edit("Fixtures.cs", "using FixtureGen;", "using FixtureGen;\n" + directive).Edit("Fixtures.cs", "db.Users.Add(Names.Make())", call).Generate();
        var after = before.Then(project => project.Edit("Helpers.cs", "\"made\"", "\"made otherwise\""));

        Assert.NotEqual(before.FixtureHashes()[Users], after.FixtureHashes()[Users]);
    }

    [Fact]
    public void A_type_of_the_same_name_in_a_namespace_that_is_not_used_is_not_reached()
    {
        var before = Helpers.With("Other.cs", "namespace Elsewhere; public static class Names { public static string Text = \"a\"; }").Generate();
        var after = before.Then(project => project.Edit("Other.cs", "\"a\"", "\"b\""));

        Assert.Equal(before.FixtureHashes(), after.FixtureHashes());
    }

    [Fact]
    public void A_fixture_is_not_reached_by_a_set_that_has_its_name()
    {
        var configured = Project.Edit("Forum.cs", "public DbSet<Post> Posts => Set<Post>();", """
            public DbSet<Post> Posts => Set<Post>();
                protected override void OnModelCreating(ModelBuilder model) => Set(this);
                private static void Set(ForumContext context) => context.Posts.ToString();
            """).Generate();
        var after = configured.Then(project => project.Edit("Fixtures.cs", "db.Posts.Add(", "db.Posts.Update("));

        Assert.Equal(configured.FixtureHashes()[Users], after.FixtureHashes()[Users]);
    }

    [Fact]
    public void A_nested_fixture_reaches_what_it_uses_of_the_class_around_it_and_what_that_inherits()
    {
        var before = Project.With("Nested.cs", """
            using System.Threading;
            using System.Threading.Tasks;
            using FixtureGen;

            namespace Forum;

            public abstract class Inherited { protected static string Last() => "inherited"; }

            public class Around : Inherited
            {
                private const string First = "around";

                [Fixture]
                internal sealed class Nested : Fixture<ForumContext>
                {
                    public override Task LoadAsync(ForumContext db, CancellationToken cancellationToken)
                    {
                        db.Users.Add(new User { Name = First + Last() });
                        return Task.CompletedTask;
                    }
                }
            }
            """).Generate();

        foreach (var text in new[] { "\"around\"", "\"inherited\"" })
        {
            var after = before.Then(project => project.Edit("Nested.cs", text, "\"edited\""));
            Assert.NotEqual(Nested(before), Nested(after));
        }
    }

    private static string Nested(GeneratorRun run) => run.FixtureHashes().Single(static fixture => fixture.Key.EndsWith("Nested", StringComparison.Ordinal)).Value;

    [Fact]
    public void Layout_and_comments_change_nothing()
        => AssertChanged([], project => project
            .Edit("Names.cs", "private const", "// Why.\n\n        private    const")
            .Edit("Fixtures.cs", "return Task", "/* done */ return\n Task"));

    [Fact]
    public void Moving_a_type_to_another_file_changes_nothing()
        => AssertChanged([], project => project
            .Edit("Names.cs", "public static class Suffix\n{\n    public static readonly string Text = \"lice\";\n}", "")
            .With("Suffix.cs", "namespace Forum; public static class Suffix { public static readonly string Text = \"lice\"; }"));

    [Fact]
    public void Editing_the_database_changes_the_hash_of_the_group_only()
    {
        var edited = FirstRun.Value.Then(project => project.Edit("Forum.cs", "options.UseSqlite(connection)", "options.UseSqlite(connection).EnableDetailedErrors()"));

        Assert.Equal(FirstRun.Value.FixtureHashes(), edited.FixtureHashes());
        Assert.NotEqual(FirstRun.Value.Groups().Single().ContentHash, edited.Groups().Single().ContentHash);
    }

    private static void AssertChanged(string[] fixtures, Func<TestProject, TestProject> edit)
    {
        var before = FirstRun.Value;
        var after = before.Then(edit);

        Assert.Equal(fixtures, before.FixtureHashes().Keys.Where(fixture => before.FixtureHashes()[fixture] != after.FixtureHashes()[fixture]));
        Assert.Equal(fixtures.Length == 0, before.Groups().Single().ContentHash == after.Groups().Single().ContentHash);
    }
}
