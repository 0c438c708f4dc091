using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>
/// An edit that cannot matter costs no binding: neither the test classes nor the plan are read again. One that could matter in a way that is
/// easily forgotten is not missed: the harness compares every run with a first one.
/// </summary>
public sealed class UnrelatedEditTests
{
    private const string Unrelated = "Unrelated.cs";

    private static readonly TestProject Project = TestProject.Forum
        .With("PostTests.cs", ForumSource.PostTests)
        .With("Empty.cs", "")
        .With("Base.cs", "namespace Forum.Tests; public abstract class Base;")
        .With("UserTests.cs", """
            using FixtureGen;

            namespace Forum.Tests;

            [UseFixtures<Users>]
            public partial class UserTests : Base
            {
                public void A_test() => Db.Add(new User());
            }
            """)
        .With("Towns.cs", """
            using System.Data.Common;
            using System.Threading;
            using System.Threading.Tasks;
            using FixtureGen;

            namespace Forum;

            [Fixture]
            public sealed class Towns : Fixture
            {
                public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
                {
                    connection.Run(1);
                    return Task.CompletedTask;
                }
            }
            """)
        .With("Running.cs", """
            using System.Data.Common;

            namespace Forum;

            internal static class Running
            {
                public static void Run(this DbConnection connection, object row)
                {
                    using var command = connection.CreateCommand();
                    command.CommandText = "INSERT INTO Towns (Id) VALUES (1)";
                    command.ExecuteNonQuery();
                }
            }
            """)
        .With("TownTests.cs", """
            using FixtureGen;

            namespace Forum.Tests;

            [UseFixtures<Towns>]
            public partial class TownTests;
            """)
        .With(Unrelated, "namespace Forum.Tests; internal static class Unrelated { public static int Answer() => 42; }");

    private static readonly Lazy<GeneratorRun> FirstRun = new(Project.Generate);

    [Fact]
    public void Editing_a_body_reads_nothing_again()
        => AssertWorks([], project => project.Edit(Unrelated, "42", "43"));

    [Fact]
    public void Editing_the_body_of_a_test_reads_nothing_again()
        => AssertWorks([], project => project.Edit("UserTests.cs", "new User()", "new Post()"));

    [Fact]
    public void Adding_a_test_reads_nothing_again()
        => AssertWorks([], project => project.Edit("UserTests.cs", "public void", "public void Another_test() { }\n    public void"));

    [Fact]
    public void Adding_a_static_member_reads_nothing_again()
        => AssertWorks([], project => project.Edit(Unrelated, "public static", "public static int More() => 1; public static"));

    [Fact]
    public void Adding_a_type_reads_nothing_again()
        => AssertWorks([], project => project.Edit(Unrelated, "internal", "internal sealed class More { } internal"));

    [Fact]
    public void Adding_a_file_reads_nothing_again()
        => AssertWorks([], project => project.With("New.cs", "namespace Forum.Tests; public sealed class New { public int Id { get; set; } }"));

    [Fact]
    public void Adding_a_file_before_the_others_reads_nothing_again()
        => AssertWorks([], project => project.With("A.cs", "using System.Text; namespace Forum.Tests; public sealed class New;"));

    [Fact]
    public void Removing_a_file_reads_nothing_again()
        => AssertWorks([], project => project with { Files = project.Files.Remove(Unrelated) });

    [Fact]
    public void Edits_after_one_that_declared_something_read_nothing_again()
    {
        var run = FirstRun.Value
            .Then(project => project.Edit(Unrelated, "internal", "internal sealed class More { } internal"))
            .Then(project => project.Edit(Unrelated, "42", "43"));

        Assert.Empty(run.Worked);
    }

    [Fact]
    public void Editing_the_rows_of_a_fixture_reads_the_plan_and_no_class()
        => AssertWorks([TrackingNames.Declarations, TrackingNames.Plan, TrackingNames.Start], project => project.Edit("Fixtures.cs", "Alice", "Alicia"));

    [Fact]
    public void Editing_code_that_a_fixture_calls_reads_the_plan()
        => AssertWorks([TrackingNames.Declarations, TrackingNames.Plan, TrackingNames.Start], project => project.Edit("Running.cs", "INTO Towns", "INTO Cities"));

    [Fact]
    public void A_type_that_hides_a_fixture_is_not_missed()
    {
        var hidden = Project.With("UserTests.cs", "namespace Forum.Tests; [FixtureGen.UseFixtures(typeof(Users))] public partial class UserTests;");

        Assert.NotEmpty(hidden.Generate().Then(project => project.With(Unrelated, "namespace Forum.Tests { public sealed class Users; }")).Written);
    }

    [Fact]
    public void An_extension_method_that_a_fixture_calls_from_now_on_is_not_missed()
        => Assert.Equal(["FixtureGen.Plan.g.cs"], FirstRun.Value.Then(project => project.With(Unrelated, """
            using System.Data.Common;
            namespace Forum;
            internal static class Unrelated
            {
                public static void Run(this DbConnection connection, int row) { }
            }
            """)).Written);

    [Fact]
    public void A_member_of_a_plain_base_class_that_has_the_name_of_a_generated_one_is_not_missed()
        => Assert.Equal(["Forum.Tests.UserTests.g.cs"], FirstRun.Value.Then(project => project.Edit("Base.cs", "class Base;", "class Base { protected int Connection; }")).Written);

    [Fact]
    public void A_global_using_is_not_missed()
        => Assert.Equal(
            ["FixtureGen.Plan.g.cs", "Forum.Tests.TownTests.g.cs"],
            Project
                .With("TownTests.cs", "namespace Forum.Tests; [FixtureGen.UseFixtures<Places>] public partial class TownTests;")
                .With(Unrelated, "global using Places = Forum.Towns;")
                .Generate()
                .Then(project => project.With(Unrelated, "global using Places = Forum.Users;")).Written);

    [Fact]
    public void The_value_of_a_constant_in_an_attribute_is_not_missed()
        => Assert.NotEmpty(Project
            .With("TownTests.cs", "namespace Forum.Tests; [FixtureGen.UseFixtures<Towns>, FixtureGen.Isolation(Settings.Kind)] public partial class TownTests;")
            .With(Unrelated, "namespace Forum.Tests; internal static class Settings { public const FixtureGen.Isolation Kind = FixtureGen.Isolation.Rollback; }")
            .Generate()
            .Then(project => project.Edit(Unrelated, "Isolation.Rollback", "Isolation.Clone")).Written);

    [Fact]
    public void A_configuration_that_only_the_assembly_names_is_not_missed()
    {
        const string Configuration = """
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            namespace Forum;
            public sealed class UserConfiguration : IEntityTypeConfiguration<User>
            {
                public void Configure(EntityTypeBuilder<User> builder) => builder.ToTable("Members");
            }
            """;
        var start = Project
            .With("Configuration.cs", Configuration)
            .Edit("Forum.cs", "public DbSet<Post> Posts", "protected override void OnModelCreating(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(ForumContext).Assembly);\n    public DbSet<Post> Posts")
            .Generate();
        Assert.Contains("\"Members\"", start.Files["FixtureGen.Plan.g.cs"], StringComparison.Ordinal);

        var run = start.Then(project => project.Edit("Configuration.cs", "Members", "People"));

        Assert.Contains("\"People\"", run.Files["FixtureGen.Plan.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_keeps_no_compilation_of_an_earlier_one_alive()
    {
        var (first, driver) = RunTwice();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(first.TryGetTarget(out _), "The first compilation is still alive.");
        GC.KeepAlive(driver);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (WeakReference<Microsoft.CodeAnalysis.Compilation> First, object Driver) RunTwice()
    {
        var first = Project.Compile();
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create([Microsoft.CodeAnalysis.GeneratorExtensions.AsSourceGenerator(new FixtureGenerator())], parseOptions: Project.ParseOptions)
            .RunGenerators(first)
            .RunGenerators(Project.Edit(Unrelated, "42", "43").Compile());
        return (new(first), driver);
    }

    private static void AssertWorks(string[] steps, Func<TestProject, TestProject> edit)
        => Assert.Equal(steps, FirstRun.Value.Then(edit).Worked);
}
