using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Generators.Tests;

/// <summary>Fixtures, databases and base classes may live in a project that the test project references.</summary>
public sealed class ReferencedProjectTests
{
    private const string Tests = """
        using FixtureGen;
        using Forum;

        namespace Forum.Tests;

        [UseFixtures<Posts>]
        public partial class PostTests
        {
            public void A_test() => Db.Add(new Post());
        }
        """;

    private static readonly TestProject Library = (TestProject.Forum with { AssemblyName = "Forum.Fixtures", Framework = TestFramework.None })
        .With("Base.cs", """
            namespace Forum;

            [FixtureGen.UseFixtures<Users>]
            public abstract partial class ForumTests
            {
                [FixtureGen.ClassSetup] private static void Add(ForumContext db) => db.Add(new User());
            }
            """);

    private static readonly Lazy<GeneratorRun> LibraryRun = new(Library.Generate);

    [Fact]
    public void A_fixture_of_a_referenced_project_brings_its_content_hash()
    {
        var group = Assert.Single(Reference(LibraryRun.Value).With("Tests.cs", Tests).Generate().Groups());
        var edited = LibraryRun.Value.Then(project => project.Edit("Fixtures.cs", "Alice", "Bob"));

        Assert.Equal("Forum.ForumDatabase", group.Database);
        Assert.Equal(["Forum.Users", "Forum.Posts"], group.Fixtures);
        Assert.NotEqual(group.ContentHash, Assert.Single(Reference(edited).With("Tests.cs", Tests).Generate().Groups()).ContentHash);
    }

    [Fact]
    public void A_fixture_that_depends_on_one_of_a_referenced_project_changes_with_it()
    {
        const string Fixture = """
            namespace Forum.Tests;

            [FixtureGen.Fixture, FixtureGen.DependsOnFixtures<Users>]
            public sealed class Members : FixtureGen.Fixture
            {
                public override System.Threading.Tasks.Task LoadAsync(
                    System.Data.Common.DbConnection connection, System.Threading.CancellationToken cancellationToken)
                    => System.Threading.Tasks.Task.CompletedTask;
            }
            """;
        var edited = LibraryRun.Value.Then(project => project.Edit("Fixtures.cs", "Alice", "Bob"));

        Assert.NotEqual(
            Reference(LibraryRun.Value).With("Members.cs", Fixture).Generate().FixtureHashes()["Forum.Tests.Members"],
            Reference(edited).With("Members.cs", Fixture).Generate().FixtureHashes()["Forum.Tests.Members"]);
    }

    [Fact]
    public void Fixtures_of_a_referenced_project_are_not_planned_again()
        => Assert.Empty(Reference(LibraryRun.Value).With("Tests.cs", Tests).Generate().FixtureHashes());

    [Fact]
    public void A_class_may_derive_from_one_of_a_referenced_project()
    {
        var run = Reference(LibraryRun.Value).With("Tests.cs", """
            namespace Forum.Tests;

            public partial class PostTests : ForumTests
            {
                [FixtureGen.ClassSetup] private static void AddMore(ForumContext db) => db.Add(new User());
                public void A_test() => Db.Add(Connection.ToString()!);
            }
            """).Generate();

        Assert.Contains("await global::Forum.ForumTests.FixtureGenSetUpAsync(run)", run.Files["Forum.Tests.PostTests.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(" Db =>", run.Files["Forum.Tests.PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_was_compiled_without_the_generator_can_be_referenced()
    {
        var group = Assert.Single((TestProject.Empty with { MoreReferences = [Image(Library.Edit("Base.cs", "db.Add(new User())", "db.ToString()").Compile())] })
            .With("Tests.cs", Tests).Generate().Groups());

        Assert.Equal(["Forum.Users", "Forum.Posts"], group.Fixtures);
    }

    [Fact]
    public void Internal_fixtures_and_databases_of_a_referenced_project_do_not_count()
    {
        var library = Library.With("Hidden.cs", """
            namespace Forum;

            internal sealed class HiddenDatabase : FixtureGen.TestDatabase<ForumContext>
            {
                protected override void Configure(
                    Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<ForumContext> options, System.Data.Common.DbConnection connection)
                {
                }
            }
            """).Generate();

        Assert.Equal("Forum.ForumDatabase", Assert.Single(Reference(library).With("Tests.cs", Tests).Generate().Groups()).Database);
    }

    [Fact]
    public void Two_test_projects_that_see_each_others_internals_do_not_clash()
    {
        var first = TestProject.Forum.With("PostTests.cs", ForumSource.PostTests)
            .With("Visible.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Forum.More-Tests\")]").Generate();

        var second = (Reference(first) with { AssemblyName = "Forum.More-Tests" }).With("Tests.cs", Tests.Replace("PostTests", "MorePostTests")).Generate();

        Assert.Contains("namespace FixtureGen.Generated.Forum_More_Tests", second.Files["FixtureGen.Glue.g.cs"], StringComparison.Ordinal);
    }

    private static TestProject Reference(GeneratorRun library) => TestProject.Empty with { MoreReferences = [Image(library.Output)] };

    private static PortableExecutableReference Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
