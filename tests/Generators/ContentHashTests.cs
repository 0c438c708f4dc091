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
