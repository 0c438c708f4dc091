using Microsoft.CodeAnalysis.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Classes whose database comes from a class or collection fixture, in the shapes of Microsoft's testing guidance and of Respawn's users.</summary>
public sealed class HoistingFixOfClassFixturesTests
{
    /// <summary>Microsoft's guidance for tests that change data: a collection fixture, cleaned up after every test.</summary>
    private const string Transactional = """
        namespace Blogs.Tests;

        public class TransactionalTestDatabaseFixture
        {
            private const string ConnectionString = "Data Source=transactional.db";

            public BloggingContext CreateContext()
                => new BloggingContext(
                    new DbContextOptionsBuilder<BloggingContext>()
                        .UseSqlite(ConnectionString)
                        .Options);

            public TransactionalTestDatabaseFixture()
            {
                using var context = CreateContext();
                context.Database.EnsureDeleted();
                context.Database.EnsureCreated();

                Cleanup();
            }

            public void Cleanup()
            {
                using var context = CreateContext();

                context.Blogs.RemoveRange(context.Blogs);
                context.SaveChanges();

                context.AddRange(
                    new Blog { Name = "Blog1", Url = "http://blog1.com" },
                    new Blog { Name = "Blog2", Url = "http://blog2.com" });
                context.SaveChanges();
            }
        }

        [CollectionDefinition("TransactionalTests")]
        public class TransactionalTestsCollection : ICollectionFixture<TransactionalTestDatabaseFixture>
        {
        }
        """;

    private const string TransactionalTests = """
        namespace Blogs.Tests;

        [Collection("TransactionalTests")]
        public class TransactionalBloggingControllerTest : IDisposable
        {
            public TransactionalBloggingControllerTest(TransactionalTestDatabaseFixture fixture)
                => Fixture = fixture;

            public TransactionalTestDatabaseFixture Fixture { get; }

            [Fact]
            public void UpdateBlogUrl()
            {
                using (var context = Fixture.CreateContext())
                {
                    context.Blogs.Single(b => b.Name == "Blog2").Url = "http://blog2_updated.com";
                    context.SaveChanges();
                }

                using (var context = Fixture.CreateContext())
                {
                    Assert.Equal("http://blog2_updated.com", context.Blogs.Single(b => b.Name == "Blog2").Url);
                }
            }

            [Fact]
            public void DeleteBlog()
            {
                using var context = Fixture.CreateContext();
                context.Remove(context.Blogs.First());
                context.SaveChanges();
                Assert.Equal(1, context.Blogs.Count());
            }

            public void Dispose()
                => Fixture.Cleanup();
        }
        """;

    /// <summary>A fixture that prepares the database once behind a lock, and tests that add rows of their own.</summary>
    private const string Locked = """
        namespace Blogs.Tests;

        public class TestDatabaseFixture
        {
            private static readonly object _lock = new();
            private static bool _databaseInitialized;

            public TestDatabaseFixture()
            {
                lock (_lock)
                {
                    if (!_databaseInitialized)
                    {
                        using (var context = CreateContext())
                        {
                            context.Database.EnsureDeleted();
                            context.Database.EnsureCreated();

                            // Two blogs.
                            context.AddRange(
                                new Blog { Name = "Blog1" },
                                new Blog { Name = "Blog2" });
                            context.SaveChanges();
                        }

                        _databaseInitialized = true;
                    }
                }
            }

            public BloggingContext CreateContext()
                => new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=shared.db").Options);
        }
        """;

    private static string LockedTests(string name) => $$"""
        namespace Blogs.Tests;

        public sealed class {{name}} : IClassFixture<TestDatabaseFixture>, IDisposable
        {
            private readonly BloggingContext _context;

            public {{name}}(TestDatabaseFixture fixture)
            {
                _context = fixture.CreateContext();
                _context.Posts.Add(new Post { Title = "{{name}}" });
                _context.SaveChanges();
            }

            public void Dispose()
            {
                _context.Posts.ExecuteDelete();
                _context.Dispose();
            }

            [Fact]
            public void It_is_alone() => Assert.Single(_context.Posts);

            [Fact]
            public void Blogs_are_there() => Assert.Equal(2, _context.Blogs.Count());
        }
        """;

    [Fact]
    public async Task A_collection_fixture_that_is_cleaned_up_after_every_test_becomes_a_fixture()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", ("Tests.cs", TransactionalTests), ("TransactionalTestDatabaseFixture.cs", Transactional)));

    [Fact]
    public async Task A_class_fixture_stays_as_long_as_a_class_uses_it()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV2", ("FirstTests.cs", LockedTests("FirstTests")), ("TestDatabaseFixture.cs", Locked), ("SecondTests.cs", LockedTests("SecondTests"))));

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Classes_that_share_a_class_fixture_share_its_fixture(FixAllScope scope)
        => Snapshot.Verify(await ProjectFix.FixAllAsync("XunitV2", scope, "FG4001", ("FirstTests.cs", LockedTests("FirstTests")), ("TestDatabaseFixture.cs", Locked), ("SecondTests.cs", LockedTests("SecondTests"))));

    [Fact]
    public async Task A_reset_by_Respawn_goes_with_the_fixture_that_does_it()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", ("Tests.cs", """
            namespace Blogs.Tests;

            [Collection(nameof(DatabaseCollection))]
            public class BlogTests(DatabaseFixture fixture) : IAsyncLifetime
            {
                public Task InitializeAsync() => fixture.ResetAsync();

                public Task DisposeAsync() => Task.CompletedTask;

                [Fact]
                public async Task A_blog_is_stored()
                {
                    await using var db = fixture.CreateContext();
                    db.Add(new Blog { Name = "First" });
                    await db.SaveChangesAsync();
                    Assert.Equal(1, await db.Blogs.CountAsync());
                }

                [Fact]
                public async Task SQL_sees_it()
                {
                    await using var connection = new NpgsqlConnection(fixture.ConnectionString);
                    await connection.OpenAsync();
                    Assert.Equal(0, await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM \"Blogs\""));
                }
            }
            """), ("DatabaseFixture.cs", """
            using Respawn;

            namespace Blogs.Tests;

            public class DatabaseFixture : IAsyncLifetime
            {
                private NpgsqlConnection _connection = null!;
                private Respawner _respawner = null!;

                public string ConnectionString { get; } = "Host=localhost;Database=blogs;Username=postgres";

                public async Task InitializeAsync()
                {
                    await using (var context = CreateContext())
                    {
                        await context.Database.MigrateAsync();
                    }

                    _connection = new NpgsqlConnection(ConnectionString);
                    await _connection.OpenAsync();
                    _respawner = await Respawner.CreateAsync(_connection, new RespawnerOptions { DbAdapter = DbAdapter.Postgres });
                }

                public BloggingContext CreateContext() => new(new DbContextOptionsBuilder<BloggingContext>().UseNpgsql(ConnectionString).Options);

                public Task ResetAsync() => _respawner.ResetAsync(_connection);

                public async Task DisposeAsync() => await _connection.DisposeAsync();
            }

            [CollectionDefinition(nameof(DatabaseCollection))]
            public class DatabaseCollection : ICollectionFixture<DatabaseFixture>;
            """)));

    [Fact]
    public async Task Rows_that_classes_with_one_class_fixture_store_alike_become_a_fixture_on_top_of_it()
        => Snapshot.Verify(await ProjectFix.FixAllAsync(
            "XunitV2", FixAllScope.Project, "FG4001",
            ("FirstTests.cs", LockedTests("FirstTests").Replace("Title = \"FirstTests\"", "Title = \"Post\"")),
            ("TestDatabaseFixture.cs", Locked),
            ("SecondTests.cs", LockedTests("SecondTests").Replace("Title = \"SecondTests\"", "Title = \"Post\""))));

    [Fact]
    public async Task Classes_that_hand_the_class_fixture_to_a_base_class_lose_it_with_that()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("PostgreSql", ("Tests.cs", """
            namespace Blogs.Tests;

            [Collection("Database")]
            public abstract class IntegrationTest : IAsyncLifetime
            {
                private readonly DatabaseFixture _fixture;

                protected IntegrationTest(DatabaseFixture fixture)
                {
                    _fixture = fixture;
                    Db = fixture.CreateContext();
                }

                protected BloggingContext Db { get; }

                public async Task InitializeAsync() => await _fixture.ResetAsync();

                public async Task DisposeAsync() => await Db.DisposeAsync();
            }

            public class BlogTests : IntegrationTest
            {
                public BlogTests(DatabaseFixture fixture)
                    : base(fixture)
                {
                }

                [Fact]
                public async Task A_blog_is_stored()
                {
                    Db.Add(new Blog { Name = "First" });
                    await Db.SaveChangesAsync();
                    Assert.Equal(1, await Db.Blogs.CountAsync());
                }

                [Fact]
                public async Task There_is_none() => Assert.Empty(await Db.Blogs.ToListAsync());
            }

            public sealed class PostTests(DatabaseFixture fixture) : IntegrationTest(fixture)
            {
                [Fact]
                public async Task There_is_none() => Assert.Empty(await Db.Posts.ToListAsync());
            }
            """), ("DatabaseFixture.cs", """
            namespace Blogs.Tests;

            public class DatabaseFixture : IAsyncLifetime
            {
                private const string ConnectionString = "Host=localhost;Database=blogs;Username=postgres";

                public async Task InitializeAsync()
                {
                    await using var context = CreateContext();
                    await context.Database.MigrateAsync();
                }

                public BloggingContext CreateContext() => new(new DbContextOptionsBuilder<BloggingContext>().UseNpgsql(ConnectionString).Options);

                public async Task ResetAsync()
                {
                    await using var context = CreateContext();
                    await context.Database.ExecuteSqlRawAsync("TRUNCATE \"Posts\", \"Blogs\" RESTART IDENTITY CASCADE");
                }

                public Task DisposeAsync() => Task.CompletedTask;
            }

            [CollectionDefinition("Database")]
            public class DatabaseCollection : ICollectionFixture<DatabaseFixture>;
            """)));
}
