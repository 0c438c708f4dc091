namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Classes of NUnit and MSTest that prepare some of their database once a class, and the rest for every test.</summary>
public sealed class HoistingFixInClassSetUpsTests
{
    [Fact]
    public async Task What_OneTimeSetUp_prepares_and_TearDown_empties_is_shared()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("NUnit", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private SqliteConnection _connection = null!;
                private DbContextOptions<BloggingContext> _options = null!;
                private BloggingContext _db = null!;

                [OneTimeSetUp]
                public void CreateDatabase()
                {
                    _connection = new SqliteConnection("DataSource=:memory:");
                    _connection.Open();
                    _options = new DbContextOptionsBuilder<BloggingContext>().UseSqlite(_connection).Options;
                    using var context = new BloggingContext(_options);
                    context.Database.EnsureCreated();
                }

                [SetUp]
                public async Task SetUp()
                {
                    _db = new BloggingContext(_options);
                    _db.Blogs.Add(new Blog { Name = "First" });
                    await _db.SaveChangesAsync();
                }

                [TearDown]
                public async Task TearDown()
                {
                    _db.Blogs.RemoveRange(_db.Blogs);
                    await _db.SaveChangesAsync();
                    await _db.DisposeAsync();
                }

                [OneTimeTearDown]
                public void DropDatabase() => _connection.Dispose();

                [Test]
                public async Task It_is_found() => Assert.That(await _db.Blogs.CountAsync(), Is.EqualTo(1));

                [Test]
                public async Task It_can_go()
                {
                    _db.Remove(await _db.Blogs.SingleAsync());
                    await _db.SaveChangesAsync();
                    await using var other = new BloggingContext(_options);
                    Assert.That(await other.Blogs.AnyAsync(), Is.False);
                }
            }
            """));

    [Fact]
    public async Task Rows_that_OneTimeSetUp_stores_move_too()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("NUnit", """
            namespace Blogs.Tests;

            [TestFixture]
            public class PostTests
            {
                private BloggingContext db = null!;
                private int blogId;

                [OneTimeSetUp]
                public void Once()
                {
                    using var context = Create();
                    context.Database.EnsureCreated();
                    var blog = new Blog { Name = "First" };
                    context.Add(blog);
                    context.SaveChanges();
                    blogId = blog.Id;
                }

                [SetUp]
                public void SetUp()
                {
                    db = Create();
                    db.Posts.Add(new Post { Title = "Post" });
                    db.SaveChanges();
                }

                [TearDown]
                public void TearDown() => db.Dispose();

                [Test]
                public void There_is_a_blog() => Assert.That(db.Blogs.Find(blogId), Is.Not.Null);

                [Test]
                public void There_is_a_post() => Assert.That(db.Posts.Count(), Is.EqualTo(1));

                private static BloggingContext Create() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=posts.db").Options);
            }
            """));

    [Fact]
    public async Task What_ClassInitialize_prepares_and_TestCleanup_empties_is_shared()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("MSTest", """
            namespace Blogs.Tests;

            [TestClass]
            public class BlogTests
            {
                private static SqliteConnection s_connection = null!;

                [ClassInitialize]
                public static void ClassInitialize(TestContext context)
                {
                    s_connection = new SqliteConnection("Data Source=:memory:");
                    s_connection.Open();
                    using var command = s_connection.CreateCommand();
                    command.CommandText = "CREATE TABLE Blogs (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL)";
                    command.ExecuteNonQuery();
                }

                [ClassCleanup]
                public static void ClassCleanup() => s_connection.Dispose();

                [TestInitialize]
                public void Initialize()
                {
                    using var insert = s_connection.CreateCommand();
                    insert.CommandText = "INSERT INTO Blogs (Name) VALUES ('First'), ('Second')";
                    insert.ExecuteNonQuery();
                }

                [TestCleanup]
                public void Cleanup()
                {
                    using var delete = s_connection.CreateCommand();
                    delete.CommandText = "DELETE FROM Blogs";
                    delete.ExecuteNonQuery();
                }

                [TestMethod]
                public void There_are_two() => Assert.AreEqual(2L, Count());

                [TestMethod]
                public void There_can_be_none()
                {
                    using (var delete = s_connection.CreateCommand())
                    {
                        delete.CommandText = "DELETE FROM Blogs WHERE Id > 0";
                        delete.ExecuteNonQuery();
                    }

                    Assert.AreEqual(0L, Count());
                }

                private static object? Count()
                {
                    using var count = s_connection.CreateCommand();
                    count.CommandText = "SELECT COUNT(*) FROM Blogs";
                    return count.ExecuteScalar();
                }
            }
            """));

    [Fact]
    public async Task Contexts_of_MSTest_that_TestInitialize_makes_are_replaced()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("MSTest", """
            namespace Blogs.Tests;

            [TestClass]
            public sealed class BlogTests
            {
                private BloggingContext _db = null!;

                public TestContext TestContext { get; set; } = null!;

                [TestInitialize]
                public async Task InitializeAsync()
                {
                    _db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                    await _db.Database.EnsureDeletedAsync();
                    await _db.Database.EnsureCreatedAsync();
                    _db.Blogs.Add(new Blog { Name = "First" });
                    await _db.SaveChangesAsync();
                }

                [TestCleanup]
                public async Task CleanupAsync() => await _db.DisposeAsync();

                [TestMethod]
                public async Task It_is_found()
                {
                    TestContext.WriteLine("found");
                    Assert.AreEqual("First", (await _db.Blogs.SingleAsync()).Name);
                }

                [TestMethod]
                [DataRow("Second")]
                [DataRow("Third")]
                public async Task It_can_be_renamed(string name)
                {
                    (await _db.Blogs.SingleAsync()).Name = name;
                    await _db.SaveChangesAsync();
                    Assert.AreEqual(1, await _db.Blogs.CountAsync(blog => blog.Name == name));
                }
            }
            """));

    [Fact]
    public Task Rows_that_are_stored_once_and_emptied_after_every_test_are_left_alone()
        => ProjectFix.RefusesAsync("NUnit", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

                [OneTimeSetUp]
                public void Once()
                {
                    db.Database.EnsureCreated();
                    db.Add(new Blog());
                    db.SaveChanges();
                }

                [TearDown]
                public void TearDown() => db.Blogs.ExecuteDelete();

                [Test]
                public void One() => db.Blogs.Count();

                [Test]
                public void Two() => db.Blogs.Count();
            }
            """, "tests remove the rows that are stored once");

    [Fact]
    public async Task Code_that_needs_a_connection_of_the_provider_keeps_one()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("MSTest", """
            namespace Blogs.Tests;

            [TestClass]
            public sealed class BlogTests
            {
                // Opened for every test.
                private readonly SqliteConnection connection = new("Data Source=:memory:");

                [TestInitialize]
                public async Task InitializeAsync()
                {
                    await connection.OpenAsync();
                    await using (var create = connection.CreateCommand())
                    {
                        create.CommandText = "CREATE TABLE Blogs (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL)";
                        await create.ExecuteNonQueryAsync();
                    }

                    await InsertAsync("First");
                }

                [TestCleanup]
                public async Task CleanupAsync() => await connection.DisposeAsync();

                [TestMethod]
                public async Task There_is_one() => Assert.AreEqual(1L, await new Reader(connection).CountAsync());

                [TestMethod]
                public async Task There_can_be_two()
                {
                    await InsertAsync("Second");
                    Assert.AreEqual(2L, await new Reader(connection).CountAsync());
                }

                private async Task InsertAsync(string name)
                {
                    await using var insert = connection.CreateCommand();
                    insert.CommandText = "INSERT INTO Blogs (Name) VALUES ($name)";
                    insert.Parameters.AddWithValue("$name", name);
                    await insert.ExecuteNonQueryAsync();
                }
            }

            public sealed class Reader(SqliteConnection connection)
            {
                public async Task<object?> CountAsync()
                {
                    await using var count = new SqliteCommand("SELECT COUNT(*) FROM Blogs", connection);
                    return await count.ExecuteScalarAsync();
                }
            }
            """));
}
