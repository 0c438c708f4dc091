using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>What the plan says, read from the compiled assembly.</summary>
public sealed class PlanTests
{
    private const string SecondDatabase = """
        namespace Forum;

        public sealed class SecondDatabase : FixtureGen.TestDatabase<ForumContext>
        {
            protected override void Configure(
                Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<ForumContext> options, System.Data.Common.DbConnection connection)
            {
            }
        }
        """;

    [Fact]
    public void Classes_with_the_same_set_are_one_group()
    {
        var groups = Generate("""
            [UseFixtures<Posts>] public partial class B;
            [UseFixtures<Users, Posts>] public partial class A;
            [UseFixtures<Users>] public partial class C;
            """).Groups();

        Assert.Equal([["A", "B"], ["C"]], groups.Select(group => group.Classes));
    }

    [Fact]
    public void A_group_names_its_database_and_its_fixtures_in_load_order()
    {
        var group = Assert.Single(Generate("[UseFixtures<Posts>] public partial class A;").Groups());

        Assert.Equal("Forum.ForumDatabase", group.Database);
        Assert.Equal(["Forum.Users", "Forum.Posts"], group.Fixtures);
    }

    [Fact]
    public void Classes_that_are_isolated_in_different_ways_are_groups_of_their_own_and_a_base_class_passes_its_way_on()
    {
        var groups = Generate("""
            [UseFixtures<Posts>] public partial class A;
            [UseFixtures<Posts>, Isolation(Isolation.Rollback)] public partial class B;
            [UseFixtures<Posts>, Isolation(Isolation.Clone)] public abstract partial class Cloned;
            public partial class C : Cloned;
            [Isolation(Isolation.ReadOnly)] public partial class D : Cloned;
            [UseFixtures<Posts>] public partial class E { [Isolation(Isolation.Clone)] public void Method() { } }
            """).Groups();

        Assert.Equal(
            [(Isolation.Rollback, "A B E"), (Isolation.Clone, "C"), (Isolation.ReadOnly, "D")],
            groups.Select(group => (group.Isolation, string.Join(" ", group.Classes))));
        Assert.Equal(3, groups.Select(group => group.Id).Distinct().Count());
    }

    [Fact]
    public void The_tables_of_a_group_stand_in_foreign_key_order()
    {
        var project = TestProject.Forum
            .Edit("Fixtures.cs", "DependsOnFixtures<Users>", "DependsOnFixtures<Authors>")
            .Edit("Fixtures.cs", "class Users", "class Authors")
            .Edit("Fixtures.cs", "class Posts", "class AllPosts")
            .Edit("Fixtures.cs", "[Fixture, DependsOnFixtures<Authors>]", "[Fixture]");

        Assert.Equal(["Users", "Posts"], Assert.Single(Generate("[UseFixtures<AllPosts, Authors>] public partial class A;", project).Groups()).Tables);
    }

    [Fact]
    public void Fixtures_that_do_not_depend_on_each_other_are_loaded_by_name()
    {
        var group = Assert.Single(Generate($$"""
            [UseFixtures<Delta, Charlie>] public partial class A;
            {{AdoFixture("Alpha", "DependsOnFixtures(typeof(Bravo))")}}
            {{AdoFixture("Bravo")}}
            {{AdoFixture("Charlie")}}
            {{AdoFixture("Delta", "DependsOnFixtures<Alpha>")}}
            """).Groups());

        Assert.Equal(["Bravo", "Alpha", "Charlie", "Delta"], group.Fixtures);
    }

    [Fact]
    public void The_former_name_of_the_attribute_means_the_same()
    {
        var group = Assert.Single(Generate($$"""
            #pragma warning disable CS0618
            [UseFixtures<Alpha>] public partial class A;
            {{AdoFixture("Alpha", "DependsOn<Charlie>, DependsOn<Bravo, Delta>")}}
            {{AdoFixture("Bravo")}}
            {{AdoFixture("Charlie")}}
            {{AdoFixture("Delta")}}
            """).Groups());

        Assert.Equal(["Bravo", "Charlie", "Delta", "Alpha"], group.Fixtures);
    }

    [Fact]
    public void Dependencies_of_a_base_class_come_along()
    {
        var group = Assert.Single(Generate($$"""
            [UseFixtures<Derived>] public partial class A;
            {{AdoFixture("First")}}
            [DependsOnFixtures<First>] public abstract class Base : Fixture;
            [Fixture] public sealed class Derived : Base { {{LoadsNothing}} }
            """).Groups());

        Assert.Equal(["First", "Derived"], group.Fixtures);
    }

    [Fact]
    public void The_id_of_a_group_does_not_depend_on_its_classes_or_on_code()
    {
        var first = Generate("[UseFixtures<Posts>] public partial class A;");
        var second = first.Then(project => project
            .With("Tests.cs", "using FixtureGen; using Forum; [UseFixtures<Users, Posts>] public partial class B;")
            .Edit("Fixtures.cs", "Alice", "Bob"));

        Assert.Equal(Assert.Single(first.Groups()).Id, Assert.Single(second.Groups()).Id);
    }

    [Fact]
    public void A_named_database_makes_a_group_of_its_own()
    {
        var groups = Generate("""
            [UseFixtures<Posts>, UseDatabase<ForumDatabase>] public partial class A;
            [UseFixtures<Posts>, UseDatabase<SecondDatabase>] public partial class B;
            """, SecondDatabase).Groups();

        Assert.Equal([("A", "Forum.ForumDatabase"), ("B", "Forum.SecondDatabase")], groups.Select(group => (group.Classes.Single(), group.Database)));
    }

    [Fact]
    public void A_database_named_by_a_fixture_is_the_groups()
    {
        var project = TestProject.Forum.With("Second.cs", SecondDatabase)
            .Edit("Fixtures.cs", "[Fixture, DependsOnFixtures<Users>]", "[Fixture, DependsOnFixtures<Users>, UseDatabase<SecondDatabase>]");

        Assert.Equal("Forum.SecondDatabase", Assert.Single(Generate("[UseFixtures<Posts>] public partial class A;", project).Groups()).Database);
    }

    [Fact]
    public void Where_several_databases_serve_a_context_there_is_no_group()
        => Assert.Empty(Generate("[UseFixtures<Posts>] public partial class A;", SecondDatabase).Groups());

    [Fact]
    public void Where_no_database_serves_a_context_there_is_no_group()
        => Assert.Empty(Generate(
            "[UseFixtures<Posts>] public partial class A;",
            TestProject.Forum.Edit("Forum.cs", "public sealed class ForumDatabase", "public abstract class ForumDatabase")).Groups());

    [Fact]
    public void Without_a_context_the_only_database_is_the_groups()
        => Assert.Equal("Forum.ForumDatabase", Assert.Single(Generate($"""
            [UseFixtures<Settings>] public partial class A;
            {AdoFixture("Settings")}
            """).Groups()).Database);

    [Theory]
    [InlineData("[Fixture] public abstract class Bad : Fixture;")]
    [InlineData("public sealed class Bad : Fixture { " + LoadsNothing + " }")]
    [InlineData("[Fixture] public sealed class Bad(int rows) : Fixture { public int Rows => rows; " + LoadsNothing + " }")]
    public void A_group_with_a_fixture_that_cannot_be_made_is_left_out(string fixture)
    {
        var run = Generate("[UseFixtures<Bad>] public partial class A;\n" + fixture);

        Assert.Empty(run.Groups());
        Assert.Equal(["Forum.Posts", "Forum.Users"], run.FixtureHashes().Keys);
    }

    [Fact]
    public void Abstract_and_generic_classes_are_in_no_group()
        => Assert.Equal(["B"], Assert.Single(Generate("""
            [UseFixtures<Posts>] public abstract partial class A;
            public partial class B : A;
            public partial class C<T> : A;
            """).Groups()).Classes);

    [Fact]
    public void The_engine_is_the_one_that_is_referenced()
        => Assert.Equal(["FixtureGen.Sqlite.SqliteEngine"], Generate("[UseFixtures<Posts>] public partial class A;").Engines());

    [Fact]
    public void Of_several_engines_that_are_referenced_the_plan_has_all()
        => Assert.Equal(
            ["FixtureGen.Sqlite.SqliteEngine", "FixtureGen.PostgreSql.PostgreSqlEngine"],
            TestProject.Forum
                .With("Engine.cs", "namespace FixtureGen.PostgreSql { public abstract class PostgreSqlEngine; }")
                .With("PostTests.cs", ForumSource.PostTests).Generate().Engines());

    [Fact]
    public void Without_an_engine_package_there_is_no_engine()
        => Assert.Empty((TestProject.Forum with { WithoutReferences = [References.SqliteRuntime] })
            .With("PostTests.cs", ForumSource.PostTests).Generate().Engines());

    [Fact]
    public void A_project_of_fixtures_alone_plans_them()
    {
        var run = (TestProject.Forum with { Framework = TestFramework.None }).Generate();

        Assert.Equal(["FixtureGen.Plan.g.cs", "FixtureGen.Sandbox.g.cs"], run.Files.Keys);
        Assert.Equal(["Forum.Posts", "Forum.Users"], run.FixtureHashes().Keys);
    }

    private const string LoadsNothing =
        "public override System.Threading.Tasks.Task LoadAsync(System.Data.Common.DbConnection connection, System.Threading.CancellationToken cancellationToken)"
        + " => System.Threading.Tasks.Task.CompletedTask;";

    private static string AdoFixture(string name, string? attribute = null)
        => $$"""[Fixture{{(attribute is null ? "" : ", " + attribute)}}] public sealed class {{name}} : Fixture { {{LoadsNothing}} }""";

    private static GeneratorRun Generate(string source, string? database = null)
        => Generate(source, database is null ? TestProject.Forum : TestProject.Forum.With("Second.cs", database));

    private static GeneratorRun Generate(string source, TestProject project)
        => project.With("Tests.cs", "using FixtureGen; using Forum;\n" + source).Generate();
}
