using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>A test class may have any of these shapes; the harness compiles what each is given.</summary>
public sealed class ClassShapeTests
{
    private const string Usings = """
        global using System;
        global using System.Threading.Tasks;
        global using FixtureGen;
        global using Forum;
        global using Xunit;
        global using Xunit.Abstractions;
        """;

    private static readonly TestProject Project = TestProject.Forum.With("Usings.cs", Usings);

    [Fact]
    public void Nested_in_partial_types()
        => AssertIsGiven(["Forum.Tests.Outer`1+Middle+Inner+PostTests"], [], """
            namespace Forum.Tests;

            public partial interface Outer<T>
            {
                public partial record struct Middle
                {
                    public partial record Inner
                    {
                        [UseFixtures<Posts>]
                        public partial class PostTests
                        {
                            [Fact] public void A_test() => Db.Add(new Post());
                        }
                    }
                }
            }
            """);

    [Fact]
    public void Nested_in_a_class()
        => AssertIsGiven("Forum.Tests.PostTests+Deletion", """
            namespace Forum.Tests;

            public static partial class PostTests
            {
                [UseFixtures<Posts>]
                public partial class Deletion
                {
                    [Fact] public void A_test() => Db.Add(new Post());
                }
            }
            """);

    [Fact]
    public void Closing_a_generic_base_class()
        => AssertIsGiven(["Forum.Tests.EntityTests`1", "Forum.Tests.PostTests"], ["Forum.Tests.PostTests"], """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public abstract partial class EntityTests<T> where T : class, new()
            {
                [ClassSetup] private static void Add(ForumContext db) => db.Add(new T());
                [Fact] public void A_test() => Db.Add(new T());
            }

            public partial class PostTests : EntityTests<Post>
            {
                [ClassSetup] private static Task AddMore(ForumContext db) => db.AddAsync(new Post()).AsTask();
            }
            """);

    [Fact]
    public void Inheriting_through_classes_that_add_nothing()
        => AssertIsGiven(["Forum.Tests.ForumTests", "Forum.Tests.PostTests"], ["Forum.Tests.PostTests"], """
            namespace Forum.Tests;

            [UseFixtures<Users>]
            public abstract partial class ForumTests;

            public abstract class SlowForumTests : ForumTests;

            [UseFixtures<Posts>]
            public partial class PostTests : SlowForumTests
            {
                [Fact] public void A_test() => Db.Add(new Post());
            }
            """);

    [Fact]
    public void Deriving_from_a_class_that_is_run_itself()
        => AssertIsGiven(["Forum.Tests.PostTests", "Forum.Tests.UserTests"], ["Forum.Tests.PostTests", "Forum.Tests.UserTests"], """
            namespace Forum.Tests;

            [UseFixtures<Users>]
            public partial class UserTests
            {
                [ClassSetup] private static void Add(ForumContext db) => db.Add(new User());
                [Fact] public void A_test() => Db.Add(new User());
            }

            [UseFixtures<Posts>]
            public partial class PostTests : UserTests
            {
                [ClassSetup] private static void Add(ForumContext db) => db.Add(new Post());
            }
            """);

    [Fact]
    public void A_record()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial record PostTests
            {
                [Fact] public void A_test() => Db.Add(new Post());
            }
            """);

    [Fact]
    public void A_sealed_record_class_with_parameters()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public sealed partial record class PostTests(ITestOutputHelper Output)
            {
                [ClassSetup] private static void Add(ForumContext db) => db.Add(new Post());
                [Fact] public void A_test() => Output.WriteLine(Db.ToString());
            }
            """);

    [Fact]
    public void In_a_block_namespace()
        => AssertIsGiven("Forum.@event.Tests.PostTests".Replace("@", ""), """
            namespace Forum.@event
            {
                namespace Tests
                {
                    [UseFixtures<Posts>]
                    public partial class PostTests
                    {
                        [Fact] public void A_test() => Db.Add(new Post());
                    }
                }
            }
            """);

    [Fact]
    public void In_the_global_namespace()
        => AssertIsGiven("PostTests", """
            [UseFixtures<Posts>]
            public partial class PostTests
            {
                [Fact] public void A_test() => Db.Add(new Post());
            }
            """);

    [Fact]
    public void Partial_in_two_files_with_attributes_on_both()
    {
        var run = Project
            .With("PostTests.cs", """
                namespace Forum.Tests;

                [UseFixtures<Users>]
                public partial class PostTests
                {
                    [Fact] public void A_test() => Db.Add(new Post());
                }
                """)
            .With("PostTests.More.cs", """
                namespace Forum.Tests;

                [UseFixtures(typeof(Posts))]
                [UseDatabase<ForumDatabase>]
                partial class PostTests : IDisposable
                {
                    public void Dispose() => Db.SaveChanges();
                }
                """)
            .Generate();

        Assert.Equal(["Forum.Tests.PostTests.g.cs"], run.ClassFiles);
        Assert.Equal(["Forum.Users", "Forum.Posts"], Assert.Single(run.Groups()).Fixtures);
    }

    [Fact]
    public void Inheriting_and_partial_in_two_files_with_base_lists_in_both()
    {
        var run = Project
            .With("ForumTests.cs", "[UseFixtures<Users>] public abstract partial class ForumTests;")
            .With("PostTests.cs", "public partial class PostTests : ForumTests;")
            .With("PostTests.More.cs", "partial class PostTests : IDisposable { public void Dispose() => Db.SaveChanges(); }")
            .Generate();

        Assert.Equal(["ForumTests.g.cs", "PostTests.g.cs"], run.ClassFiles);
    }

    [Fact]
    public void Of_the_same_name_in_two_namespaces()
        => AssertIsGiven(["Forum.Reading.PostTests", "Forum.Writing.PostTests"], ["Forum.Reading.PostTests", "Forum.Writing.PostTests"], """
            namespace Forum.Reading
            {
                [UseFixtures<Posts>]
                public partial class PostTests;
            }

            namespace Forum.Writing
            {
                [UseFixtures<Posts>]
                public partial class PostTests;
            }
            """);

    [Fact]
    public void With_names_that_differ_in_case_only()
    {
        var run = Project.With("Tests.cs", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class PostTests;

            [UseFixtures<Posts>]
            public partial class Posttests;
            """).Generate();

        Assert.Equal(2, run.ClassFiles.Count());
        Assert.Equal(["Forum.Tests.PostTests", "Forum.Tests.Posttests"], Assert.Single(run.Groups()).Classes);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("await")]
    public void Named_like_a_keyword(string name)
        => AssertIsGiven("Forum.Tests." + name, $$"""
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class @{{name}}
            {
                [Fact] public void A_test() => Db.Add(new Post());
            }
            """);

    [Fact]
    public void With_a_constructor()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class PostTests
            {
                public PostTests(ITestOutputHelper output) => output.WriteLine(Db.ToString());
            }
            """);

    [Fact]
    public void With_a_primary_constructor()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class PostTests(ITestOutputHelper output)
            {
                [Fact] public void A_test() => output.WriteLine(Db.ToString());
            }
            """);

    [Fact]
    public void With_a_class_fixture_of_its_own()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            public sealed class Clock;

            [UseFixtures<Posts>]
            public partial class PostTests(Clock clock) : IClassFixture<Clock>
            {
                [Fact] public void A_test() => clock.Equals(Db);
            }
            """);

    [Fact]
    public void With_an_asynchronous_lifetime_of_its_own()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class PostTests : IAsyncLifetime
            {
                public Task InitializeAsync() => Db.SaveChangesAsync();
                public Task DisposeAsync() => Db.SaveChangesAsync();
            }
            """);

    [Fact]
    public void Disposable()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts>]
            public partial class PostTests : IDisposable
            {
                public void Dispose() => Db.SaveChanges();
            }
            """);

    [Fact]
    public void Obsolete()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [Obsolete("Use the others.")]
            [UseFixtures<Posts>]
            public partial class PostTests
            {
                [ClassSetup] private static void Add(ForumContext db) => db.Add(new Post());
            }
            """);

    [Fact]
    public void With_the_attribute_under_another_name()
        => AssertIsGiven("Forum.Tests.PostTests", """
            using NeedsPosts = FixtureGen.UseFixturesAttribute<Forum.Posts>;

            namespace Forum.Tests;

            [NeedsPosts]
            public partial class PostTests : IDisposable
            {
                public void Dispose() => Db.SaveChanges();
            }
            """);

    [Fact]
    public void With_a_database_and_no_fixture()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseDatabase(typeof(ForumDatabase))]
            public partial class PostTests
            {
                [Fact] public void A_test() => Db.Add(new Post());
            }
            """);

    [Fact]
    public void With_five_fixtures_in_one_attribute()
        => AssertIsGiven("Forum.Tests.PostTests", """
            namespace Forum.Tests;

            [UseFixtures<Posts, Users, Posts, Users, Posts>]
            public partial class PostTests
            {
                [Fact] public void A_test() => Db.Add(new Post());
            }
            """);

    private static void AssertIsGiven(string testClass, string source) => AssertIsGiven([testClass], [testClass], source);

    private static void AssertIsGiven(string[] classes, string[] planned, string source)
    {
        var run = Project.With("Tests.cs", source).Generate();

        Assert.Equal(classes.Select(name => name.Replace('+', '-').Replace('`', '-') + ".g.cs"), run.ClassFiles);
        Assert.Equal(planned, run.Groups().SelectMany(group => group.Classes).Order(StringComparer.Ordinal));
    }
}
