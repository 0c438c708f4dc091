namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>The ways in which the other test frameworks and libraries prepare a database for every test.</summary>
public sealed class HoistingFixByFrameworkTests
{
    [Fact]
    public async Task Set_up_and_tear_down_methods_of_NUnit_go()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("NUnit", """
            namespace Blogs.Tests;

            [TestFixture]
            public class BlogTests
            {
                private SqliteConnection connection = null!;
                private BloggingContext db = null!;

                [SetUp]
                public void SetUp()
                {
                    connection = new SqliteConnection("DataSource=:memory:");
                    connection.Open();
                    var options = new DbContextOptionsBuilder<BloggingContext>()
                        .UseSqlite(connection)
                        .Options;
                    db = new BloggingContext(options);
                    db.Database.EnsureDeleted();
                    db.Database.EnsureCreated();

                    for (var number = 1; number <= 3; number++)
                    {
                        db.Blogs.Add(new Blog { Name = $"Blog {number}" });
                    }

                    db.SaveChanges();
                }

                [TearDown]
                public void TearDown()
                {
                    db.Dispose();
                    connection?.Dispose();
                }

                [Test]
                public void There_are_three() => Assert.That(db.Blogs.Count(), Is.EqualTo(3));

                // Comments stay.
                [Test]
                public async Task One_can_go()
                {
                    db.Remove(db.Blogs.First());
                    await db.SaveChangesAsync();
                    Assert.That(await db.Blogs.CountAsync(), Is.EqualTo(2));
                }
            }
            """));

    [Fact]
    public async Task Rows_of_ADO_NET_in_MSTest_are_stored_once()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("MSTest", """
            namespace Blogs.Tests
            {
                [TestClass]
                public class BlogTests
                {
                    private SqliteConnection connection = null!;

                    [TestInitialize]
                    public void Initialize()
                    {
                        connection = new SqliteConnection("Data Source=:memory:");
                        connection.Open();
                        using (var create = connection.CreateCommand())
                        {
                            create.CommandText = "CREATE TABLE Blogs (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL)";
                            create.ExecuteNonQuery();
                        }

                        Insert("First");
                        Insert("Second");
                    }

                    [TestCleanup]
                    public void Cleanup() => connection.Dispose();

                    [TestMethod]
                    public void There_are_two() => Assert.AreEqual(2L, Count());

                    [TestMethod]
                    public void There_can_be_three()
                    {
                        Insert("Third");
                        Assert.AreEqual(3L, Count());
                    }

                    private void Insert(string name)
                    {
                        using var insert = connection.CreateCommand();
                        insert.CommandText = "INSERT INTO Blogs (Name) VALUES (@name)";
                        var parameter = insert.CreateParameter();
                        parameter.ParameterName = "@name";
                        parameter.Value = name;
                        insert.Parameters.Add(parameter);
                        insert.ExecuteNonQuery();
                    }

                    private object? Count()
                    {
                        using var count = connection.CreateCommand();
                        count.CommandText = "SELECT COUNT(*) FROM Blogs";
                        return count.ExecuteScalar();
                    }
                }
            }
            """));

    [Fact]
    public async Task Rows_of_Dapper_in_xUnit_v3_are_stored_once()
        => Snapshot.Verify(await ProjectFix.FixFirstAsync("XunitV3", """
            namespace Blogs.Tests;

            public sealed class BlogTests : IAsyncLifetime
            {
                private readonly SqliteConnection connection = new("Data Source=:memory:");

                public async ValueTask InitializeAsync()
                {
                    await connection.OpenAsync();
                    await connection.ExecuteAsync("CREATE TABLE Blogs (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL)");
                    await connection.ExecuteAsync("INSERT INTO Blogs (Name) VALUES (@Name)", new[] { new { Name = "First" }, new { Name = "Second" } });
                }

                public ValueTask DisposeAsync() => connection.DisposeAsync();

                [Fact]
                public async Task There_are_two() => _ = await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM Blogs");

                [Fact]
                public async Task There_can_be_none() => _ = await connection.ExecuteAsync("DELETE FROM Blogs");
            }
            """));
}
