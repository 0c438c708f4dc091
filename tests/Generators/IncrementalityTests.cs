using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Generators.Tests;

/// <summary>What is written anew after an edit. The harness checks besides that running again without an edit does nothing.</summary>
public sealed class IncrementalityTests
{
    private const string Glue = "FixtureGen.Glue.g.cs";
    private const string Plan = "FixtureGen.Plan.g.cs";
    private const string Memory = "FixtureGen.Memory.g.cs";
    private const string Start = "FixtureGen.Sandbox.g.cs";
    private const string PostTests = "Forum.Tests.PostTests.g.cs";
    private const string UserTests = "Forum.Tests.UserTests.g.cs";

    private static readonly TestProject Project = TestProject.Forum
        .With("PostTests.cs", ForumSource.PostTests)
        .With("UserTests.cs", """
            using FixtureGen;

            namespace Forum.Tests;

            [UseFixtures<Users>]
            public partial class UserTests
            {
                public void A_test() => Db.Add(new User());
            }
            """)
        .With("Helper.cs", "namespace Forum.Tests; internal static class Helper { public static int Answer() => 42; }");

    // The compiler knows files by their order: behind one that is new among those with attributes, all are written again. So what is new here is last.
    private const string LastFile = "Z.cs";

    private const string SettingsFixture = """
        using System.Data.Common;
        using System.Threading;
        using System.Threading.Tasks;
        using FixtureGen;

        namespace Forum;

        [Fixture]
        public sealed class Settings : Fixture
        {
            public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    private static readonly Lazy<GeneratorRun> FirstRun = new(Project.Generate);

    [Fact]
    public void The_first_run_writes_a_file_for_each_class_and_four_for_the_project()
        => Assert.Equal([Glue, Memory, Plan, Start, PostTests, UserTests], FirstRun.Value.Written);

    [Fact]
    public void Editing_an_unrelated_file_writes_nothing()
        => AssertWrites([], project => project.Edit("Helper.cs", "42", "43"));

    [Fact]
    public void Adding_an_unrelated_file_writes_nothing()
        => AssertWrites([], project => project.With("New.cs", "public sealed class New;"));

    [Fact]
    public void A_comment_above_a_class_writes_nothing()
        => AssertWrites([], project => project.Edit("PostTests.cs", "[UseFixtures", "// What is tested here.\n\n[UseFixtures"));

    [Fact]
    public void Editing_the_body_of_a_test_writes_nothing()
        => AssertWrites([], project => project.Edit("PostTests.cs", "Db.SaveChanges()", "Db.SaveChanges(true)"));

    [Fact]
    public void Adding_a_test_writes_nothing()
        => AssertWrites([], project => project.Edit("PostTests.cs", "[Fact]", "[Fact] public void Another_test() => Db.SaveChanges();\n\n    [Fact]"));

    [Fact]
    public void A_comment_in_a_fixture_writes_nothing()
        => AssertWrites([], project => project.Edit("Fixtures.cs", "db.Posts.Add", "/* one */ db.Posts.Add"));

    [Fact]
    public void Editing_the_rows_of_a_fixture_writes_the_plan_only()
        => AssertWrites([Plan], project => project.Edit("Fixtures.cs", "Alice", "Alicia"));

    [Fact]
    public void Adding_a_set_up_writes_its_class_only()
        => AssertWrites([UserTests], project => project.Edit(
            "UserTests.cs", "public void A_test", "[ClassSetup] private static void Add(ForumContext db) => db.Add(new User());\n    public void A_test"));

    [Fact]
    public void Sealing_a_class_writes_that_class_only()
        => AssertWrites([UserTests], project => project.Edit("UserTests.cs", "public partial", "public sealed partial"));

    [Fact]
    public void Adding_a_fixture_to_a_class_writes_that_class_and_the_plan()
        => AssertWrites([Plan, UserTests], project => project.Edit("UserTests.cs", "<Users>", "<Users, Posts>"));

    [Fact]
    public void Adding_a_dependency_to_a_fixture_writes_the_classes_that_use_it_and_the_plan()
        => AssertWrites([Plan, UserTests], project => project
            .Edit("Fixtures.cs", "[Fixture]\npublic sealed class Users", "[Fixture, DependsOnFixtures<Settings>]\npublic sealed class Users")
            .With("Settings.cs", SettingsFixture), start: Project.Edit("Fixtures.cs", "[Fixture, DependsOnFixtures<Users>]", "[Fixture]").Generate());

    [Fact]
    public void Editing_the_body_of_a_database_writes_the_plan_only()
        => AssertWrites([Plan], project => project.Edit("Forum.cs", "=> options.UseSqlite(connection);", "=> options.UseSqlite(connection).EnableDetailedErrors();"));

    [Fact]
    public void Adding_a_database_writes_what_runs_when_the_assembly_starts()
        => AssertWrites([Start], project => project.With(LastFile, """
            using System.Data.Common;
            using FixtureGen;
            using Microsoft.EntityFrameworkCore;

            namespace Forum;

            public sealed class LogContext(DbContextOptions<LogContext> options) : DbContext(options);

            public sealed class LogDatabase : TestDatabase<LogContext>
            {
                protected override void Configure(DbContextOptionsBuilder<LogContext> options, DbConnection connection) => options.UseSqlite(connection);
            }
            """));

    [Fact]
    public void Adding_a_class_writes_that_class_and_the_plan()
        => AssertWrites([Plan, "Forum.Tests.NewTests.g.cs"], project => project.With(
            LastFile, "namespace Forum.Tests; [FixtureGen.UseFixtures<Posts>] public partial class NewTests;"));

    [Fact]
    public void Renaming_a_class_writes_that_class_and_the_plan()
        => AssertWrites([Plan, "Forum.Tests.MemberTests.g.cs"], project => project.Edit("UserTests.cs", "UserTests", "MemberTests"));

    [Fact]
    public void Removing_the_attribute_from_a_class_removes_its_file()
    {
        var run = FirstRun.Value.Then(project => project.With("UserTests.cs", "namespace Forum.Tests; public partial class UserTests;"));

        Assert.Equal([PostTests], run.ClassFiles);
        Assert.Equal([Plan], run.Written);
    }

    [Fact]
    public void Adding_an_attribute_to_a_base_class_writes_the_derived_class()
    {
        var run = Project
            .With(LastFile, "public abstract partial class Base;")
            .With("Derived.cs", "public partial class Derived : Base;")
            .Generate()
            .Then(project => project.With(LastFile, "[FixtureGen.UseFixtures<Forum.Users>] public abstract partial class Base;"));

        Assert.Equal(["Base.g.cs", "Derived.g.cs", Plan], run.Written);
    }

    [Fact]
    public void Adding_a_reference_writes_nothing()
    {
        var library = CSharpCompilation.Create("Library", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        AssertWrites([], project => project with { MoreReferences = [library.ToMetadataReference()] });
    }

    [Fact]
    public void Changing_the_test_framework_writes_all_but_the_plan()
        => AssertWrites([Glue, Memory, PostTests, UserTests], project => project with { Framework = TestFramework.XunitV3 });

    [Fact]
    public void Renaming_the_context_in_another_file_writes_the_classes_that_use_it()
        => AssertWrites([Plan, PostTests, UserTests], project => project
            .Edit("Forum.cs", "ForumContext", "BoardContext")
            .Edit("Fixtures.cs", "ForumContext", "BoardContext")
            .Edit("PostTests.cs", "ForumContext", "BoardContext"));

    [Fact]
    public void An_editor_is_spared_the_plan_and_all_that_it_takes()
    {
        var run = GeneratorRun.Start(Project, IncrementalGeneratorOutputKind.Implementation);

        Assert.Equal([Glue, PostTests, UserTests], run.Written);
        Assert.DoesNotContain(TrackingNames.Declarations, run.Result.TrackedSteps.Keys);
    }

    [Fact]
    public void Every_step_of_the_pipeline_is_checked()
        => Assert.Equal(StepRuns.Names.Order(), FirstRun.Value.Result.TrackedSteps.Keys.Intersect(StepRuns.Names).Order());

    private static void AssertWrites(string[] files, Func<TestProject, TestProject> edit, GeneratorRun? start = null)
        => Assert.Equal(files, (start ?? FirstRun.Value).Then(edit).Written);
}
