using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>Where nothing correct could be added, nothing is; the harness sees to it that what is there still compiles. Analyzers say what is wrong.</summary>
public sealed class UnusableClassTests
{
    [Fact]
    public void A_class_that_is_not_partial_is_left_alone()
        => AssertIsLeftAlone("[UseFixtures<Posts>] public class PostTests;");

    [Fact]
    public void A_class_in_a_type_that_is_not_partial_is_left_alone()
        => AssertIsLeftAlone("public class Outer { [UseFixtures<Posts>] public partial class PostTests; }");

    [Fact]
    public void A_class_that_is_local_to_its_file_is_left_alone()
        => AssertIsLeftAlone("[UseFixtures<Posts>] file partial class PostTests;");

    [Fact]
    public void A_static_class_is_left_alone()
        => AssertIsLeftAlone("[UseFixtures<Posts>] public static partial class PostTests;");

    [Fact]
    public void A_class_whose_fixtures_depend_on_each_other_in_a_circle_is_left_alone()
        => AssertIsLeftAlone("[UseFixtures<Posts>] public partial class PostTests;", TestProject.Forum
            .Edit("Fixtures.cs", "[Fixture]", "[Fixture, DependsOnFixtures<Posts>]"));

    [Fact]
    public void A_class_with_fixtures_of_several_contexts_is_left_alone()
        => AssertIsLeftAlone("""
            public sealed class AuditContext : Microsoft.EntityFrameworkCore.DbContext;

            [Fixture]
            public sealed class Entries : Fixture<AuditContext>
            {
                public override System.Threading.Tasks.Task LoadAsync(AuditContext db, System.Threading.CancellationToken cancellationToken)
                    => System.Threading.Tasks.Task.CompletedTask;
            }

            [UseFixtures<Posts, Entries>] public partial class PostTests;
            """);

    [Fact]
    public void A_partial_class_that_derives_from_something_else_is_left_alone()
        => AssertIsLeftAlone("public abstract class Base; public partial class PostTests : Base;");

    [Fact]
    public void A_fixture_that_names_its_database_is_no_test_class()
        => AssertIsLeftAlone("", TestProject.Forum.Edit("Fixtures.cs", "[Fixture]\npublic sealed class", "[Fixture, UseDatabase<ForumDatabase>]\npublic sealed partial class"));

    [Fact]
    public void A_class_set_up_of_a_wrong_shape_is_not_called()
    {
        var run = TestProject.Forum.With("Tests.cs", """
            using FixtureGen;

            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class PostTests
            {
                [ClassSetup] private void Instance() { }
                [ClassSetup] private static int Result() => 1;
                [ClassSetup] private static void Unknown(string text) { }
                [ClassSetup] private static void ByReference(ref ForumContext db) { }
                [ClassSetup] private static void Generic<T>() { }
                [ClassSetup] private static async void Unawaited() => await System.Threading.Tasks.Task.Yield();
            }
            """).Generate();

        Assert.DoesNotContain("SetUp", run.Files["Forum.Tests.PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_test_framework_no_class_that_it_would_run_is_touched()
    {
        var run = (TestProject.Forum with { Framework = TestFramework.None }).With("Tests.cs", """
            [FixtureGen.UseFixtures<Forum.Posts>] public partial class PostTests;
            [FixtureGen.UseFixtures<Forum.Posts>] public abstract partial class Base;
            """).Generate();

        Assert.Equal(["Base.g.cs"], run.ClassFiles);
        Assert.Empty(run.Groups());
    }

    [Fact]
    public void A_project_that_declares_nothing_is_given_the_hook_around_its_tests_alone()
        => Assert.Equal(["FixtureGen.Memory.g.cs"], TestProject.Empty.With("Some.cs", "public partial class Some : System.IDisposable { public void Dispose() { } }").Generate().Files.Keys);

    [Fact]
    public void A_project_without_a_test_framework_is_given_nothing()
        => Assert.Empty((TestProject.Empty with { Framework = TestFramework.None }).With("Some.cs", "public partial class Some;").Generate().Files);

    private static void AssertIsLeftAlone(string source, TestProject? project = null)
    {
        var run = (project ?? TestProject.Forum).With("Tests.cs", $"""
            using FixtureGen;

            namespace Forum.Tests;

            {source}
            """).Generate();

        Assert.Empty(run.ClassFiles);
        Assert.DoesNotContain("FixtureGen.Glue.g.cs", run.Files.Keys);
        Assert.Empty(run.Groups());
    }
}
