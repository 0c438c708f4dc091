using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>What users find in the generated files.</summary>
public sealed class GeneratedFileTests
{
    [Fact]
    public void A_class_with_a_context_under_xUnit_v2()
        => Snapshot.Verify(TestProject.Forum.With("PostTests.cs", ForumSource.PostTests).Generate());

    [Fact]
    public void A_class_with_a_context_under_xUnit_v3()
        => Snapshot.Verify((TestProject.Forum with { Framework = TestFramework.XunitV3 }).With("PostTests.cs", ForumSource.PostTests).Generate());

    [Fact]
    public void A_class_with_a_context_under_NUnit()
        => Snapshot.Verify((TestProject.Forum with { Framework = TestFramework.NUnit })
            .With("PostTests.cs", ForumSource.PostTests.Replace("Xunit", "NUnit.Framework", StringComparison.Ordinal).Replace("[Fact]", "[Test]", StringComparison.Ordinal)).Generate());

    [Fact]
    public void A_class_with_a_context_under_MSTest()
        => Snapshot.Verify((TestProject.Forum with { Framework = TestFramework.MSTestV3 })
            .With("PostTests.cs", ForumSource.PostTests
                .Replace("Xunit", "Microsoft.VisualStudio.TestTools.UnitTesting", StringComparison.Ordinal)
                .Replace("[UseFixtures", "[TestClass, UseFixtures", StringComparison.Ordinal)
                .Replace("[Fact]", "[TestMethod]", StringComparison.Ordinal)).Generate());

    [Fact]
    public void A_project_that_can_start_a_web_application()
        => Snapshot.Verify((TestProject.Forum with { MoreReferences = References.TestServer }).Generate());

    [Fact]
    public void A_class_with_plain_connections_only()
        => Snapshot.Verify(TestProject.Empty.With("Tests.cs", """
            using System.Data.Common;
            using System.Threading;
            using System.Threading.Tasks;
            using FixtureGen;

            namespace Forum;

            public sealed class ForumDatabase : TestDatabase
            {
                protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
            }

            [Fixture]
            public sealed class Users : Fixture
            {
                public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
            }

            [UseFixtures(typeof(Users))]
            public sealed partial class UserTests
            {
                private bool IsOpen => Connection.State == System.Data.ConnectionState.Open;
            }
            """).Generate());

    [Fact]
    public void A_base_class_and_a_class_that_derives_from_it_with_set_ups_in_both()
        => Snapshot.Verify(TestProject.Forum.With("Tests.cs", """
            using System.Data.Common;
            using System.Threading;
            using System.Threading.Tasks;
            using FixtureGen;

            namespace Forum.Tests;

            [UseFixtures<Users>]
            public abstract partial class ForumTests
            {
                protected int CountTracked() => Db.ChangeTracker.Entries().GetHashCode();

                [ClassSetup]
                private static void AddModerator(ForumContext db) => db.Add(new User { Name = "Mod" });
            }

            public partial class PostTests : ForumTests
            {
                [ClassSetup]
                private static Task AddPosts(ForumContext db, DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

                [ClassSetup]
                private static ValueTask AddNothing() => default;
            }

            public partial class UserTests : ForumTests;
            """).Generate());
}
