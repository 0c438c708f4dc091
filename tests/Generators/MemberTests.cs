using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>Which members a class is given, and how visible they are.</summary>
public sealed class MemberTests
{
    private const string OtherDatabase = """
        using System.Data.Common;
        using FixtureGen;
        using Microsoft.EntityFrameworkCore;

        namespace Forum;

        public sealed class AuditContext(DbContextOptions<AuditContext> options) : DbContext(options);

        public sealed class AuditDatabase : TestDatabase<AuditContext>
        {
            protected override void Configure(DbContextOptionsBuilder<AuditContext> options, DbConnection connection) => options.UseSqlite(connection);
        }
        """;

    [Theory]
    [InlineData("private string Db => \"mine\";", "Db")]
    [InlineData("protected void NewDb(int count) { }", "NewDb")]
    [InlineData("public const string Connection = \"mine\";", "Connection")]
    public void A_member_that_the_class_declares_itself_is_left_alone(string member, string name)
    {
        var file = Generate($$"""[UseFixtures<Posts>] public partial class PostTests { {{member}} }""");

        Assert.DoesNotContain($" {name} =>", file, StringComparison.Ordinal);
        Assert.DoesNotContain($" {name}() =>", file, StringComparison.Ordinal);
        Assert.Equal(2, Count(file, "protected "));
    }

    [Fact]
    public void A_member_that_a_base_class_declares_is_left_alone()
        => Assert.DoesNotContain(" Db =>", Generate("""
            public abstract class Base { protected string Db => "mine"; }
            [UseFixtures<Posts>] public partial class PostTests : Base;
            """), StringComparison.Ordinal);

    [Fact]
    public void A_member_that_a_base_class_keeps_private_does_not_count()
        => Assert.Contains("protected global::Forum.ForumContext Db =>", Generate("""
            public abstract class Base { private string Db => "mine"; protected string Mine => Db; }
            [UseFixtures<Posts>] public partial class PostTests : Base;
            """), StringComparison.Ordinal);

    [Fact]
    public void A_class_that_is_named_like_a_member_does_without_it()
    {
        var run = TestProject.Forum.With("Tests.cs", "namespace Forum.Tests; [FixtureGen.UseFixtures<Posts>] public partial class Db;").Generate();

        Assert.DoesNotContain(" Db =>", run.Files["Forum.Tests.Db.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_parameter_that_is_named_like_a_member_takes_its_place()
    {
        var run = TestProject.Forum
            .With("Tests.cs", "namespace Forum.Tests; [FixtureGen.UseFixtures<Posts>] public abstract partial class Base<Connection>;").Generate();

        Assert.DoesNotContain(" Connection =>", run.Files["Forum.Tests.Base-1.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_a_sealed_class_are_private()
        => Assert.DoesNotContain("protected", Generate("[UseFixtures<Posts>] public sealed partial class PostTests;"), StringComparison.Ordinal);

    [Fact]
    public void A_derived_class_uses_the_members_of_its_base_class()
    {
        var file = Generate("""
            [UseFixtures<Users>] public abstract partial class Base;
            [UseFixtures<Posts>] public partial class PostTests : Base { public void Use() => Db.Add(Connection.ToString()!); }
            """);

        Assert.DoesNotContain("protected", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_class_is_given_what_its_base_class_lacks()
    {
        var file = Generate("""
            [Fixture] public sealed class Settings : Fixture
            {
                public override System.Threading.Tasks.Task LoadAsync(System.Data.Common.DbConnection connection, System.Threading.CancellationToken cancellationToken)
                    => System.Threading.Tasks.Task.CompletedTask;
            }
            [UseFixtures<Settings>] public abstract partial class Base;
            [UseFixtures<Posts>] public partial class PostTests : Base { public void Use() => Db.Add(Connection.ToString()!); }
            """);

        Assert.Contains("protected global::Forum.ForumContext Db =>", file, StringComparison.Ordinal);
        Assert.DoesNotContain(" Connection =>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_class_of_another_context_hides_the_members_of_its_base_class()
    {
        var run = TestProject.Forum.With("Audit.cs", OtherDatabase).With("Tests.cs", """
            using FixtureGen;

            namespace Forum.Tests;

            [UseDatabase<AuditDatabase>] public abstract partial class Base;
            [UseFixtures<Posts>, UseDatabase<ForumDatabase>] public partial class PostTests : Base { public void Use() => Db.Posts.Add(new Post()); }
            """).Generate();

        Assert.Contains("protected new global::Forum.ForumContext Db =>", run.Files["Forum.Tests.PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_context_is_not_shown_to_other_assemblies()
    {
        var run = TestProject.Forum
            .Edit("Forum.cs", "public sealed class Forum", "internal sealed class Forum")
            .Edit("Fixtures.cs", "public sealed class", "internal sealed class")
            .With("PostTests.cs", ForumSource.PostTests).Generate();

        Assert.Contains("private protected global::Forum.ForumContext Db =>", run.Files["Forum.Tests.PostTests.g.cs"], StringComparison.Ordinal);
    }

    private static string Generate(string source)
        => TestProject.Forum.With("Tests.cs", $"""
            using FixtureGen;

            namespace Forum.Tests;

            {source}
            """).Generate().Files["Forum.Tests.PostTests.g.cs"];

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
