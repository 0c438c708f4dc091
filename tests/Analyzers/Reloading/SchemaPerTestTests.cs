namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class SchemaPerTestTests
{
    [Theory]
    [InlineData("public Tests() => db.Database.{|FG4002:EnsureCreated|}();")]
    [InlineData("public Tests() { db.Database.{|FG4002:EnsureDeleted|}(); db.Database.EnsureCreated(); }")]
    [InlineData("public Tests() { db.Database.{|FG4002:Migrate|}(); }")]
    [InlineData("public Tests() { sql.Open(); sql.{|FG4002:Execute|}(\"CREATE TABLE Blogs (Id INTEGER)\"); }")]
    [InlineData("public Tests() { sql.Open(); using var command = sql.CreateCommand(); command.{|FG4002:CommandText|} = Script; command.ExecuteNonQuery(); } const string Script = \"-- the tables\\nCREATE UNIQUE INDEX A ON Blogs (Id)\";")]
    [InlineData("public Tests() { db.Database.{|FG4002:ExecuteSqlRaw|}(\"DROP TABLE IF EXISTS Blogs\"); }")]
    [InlineData("readonly bool created = new BloggingContext(null!).Database.{|FG4002:EnsureCreated|}();")]
    public Task A_schema_that_a_set_up_creates_is_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Theory]
    [InlineData("public Tests() { sql.Execute(\"CREATE TEMP TABLE Blogs (Id INTEGER)\"); }")]
    [InlineData("public Tests() { sql.Execute(\"SELECT 'CREATE TABLE'\"); }")]
    [InlineData("[Fact] public void Three() => db.Database.EnsureCreated();")]
    [InlineData("static Tests() => new BloggingContext(null!).Database.EnsureCreated();")]
    [InlineData("static readonly object gate = new(); static bool created; public Tests() { lock (gate) { if (!created) { db.Database.EnsureDeleted(); db.Database.EnsureCreated(); created = true; } } }")]
    [InlineData("public Tests() { _ = db.Database.CanConnect(); }")]
    [InlineData("void Migrate() => db.Database.Migrate();")]
    public Task What_creates_no_schema_or_creates_it_once_is_not_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Fact]
    public Task A_tear_down_that_deletes_the_database_is_reported()
        => Blogging.ReportsAsync("NUnit", """
            public class Tests
            {
                private readonly BloggingContext db = new(null!);
                [OneTimeSetUp] public void Create() => db.Database.EnsureCreated();
                [TearDown] public void Delete() => db.Database.{|FG4002:EnsureDeleted|}();
                [Test] public void One() { }
                [Test] public void Two() { }
            }
            """,
            "The schema of 'Tests' is created or dropped again for each of its 2 tests. Create it once, in a TestDatabase that " +
            "[UseDatabase] names, and let every test be rolled back. There is no code fix, because the code does not show how its " +
            "context is configured.");

    /// <summary>The shapes of Microsoft's guidance on testing with a fake database.</summary>
    [Fact]
    public Task A_SQLite_database_in_memory_for_every_test_is_reported_as_rows_and_schema()
        => Blogging.ReportsAsync("XunitV2", """
            public class Tests : IDisposable
            {
                private readonly SqliteConnection _connection;
                private readonly DbContextOptions<BloggingContext> _contextOptions;

                public Tests()
                {
                    _connection = new SqliteConnection("Filename=:memory:");
                    _connection.Open();
                    _contextOptions = new DbContextOptionsBuilder<BloggingContext>().UseSqlite(_connection).Options;
                    using var context = new BloggingContext(_contextOptions);
                    if (context.Database.{|FG4002:EnsureCreated|}())
                    {
                        using var viewCommand = context.Database.GetDbConnection().CreateCommand();
                        viewCommand.CommandText = "CREATE VIEW AllResources AS SELECT Url FROM Blogs;";
                        viewCommand.ExecuteNonQuery();
                    }

                    context.AddRange(new Blog { Name = "Blog1" }, new Blog { Name = "Blog2" });
                    context.{|FG4001:SaveChanges|}();
                }

                BloggingContext CreateContext() => new BloggingContext(_contextOptions);
                public void Dispose() => _connection.Dispose();
                [Fact] public void GetBlog() { using var context = CreateContext(); Assert.NotNull(context.Blogs.First()); }
                [Fact] public void GetAllBlogs() { using var context = CreateContext(); Assert.Equal(2, context.Blogs.Count()); }
            }
            """);

    [Fact]
    public Task A_shared_fixture_with_a_lock_is_not_reported()
        => Blogging.ReportsAsync("XunitV2", """
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
                                context.AddRange(new Blog { Name = "Blog1" }, new Blog { Name = "Blog2" });
                                context.SaveChanges();
                            }

                            _databaseInitialized = true;
                        }
                    }
                }

                public BloggingContext CreateContext() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
            }

            public class Tests : IClassFixture<TestDatabaseFixture>
            {
                public Tests(TestDatabaseFixture fixture) => Fixture = fixture;
                public TestDatabaseFixture Fixture { get; }
                [Fact] public void GetBlog() { using var context = Fixture.CreateContext(); Assert.NotNull(context.Blogs.First()); }
                [Fact] public void AddBlog()
                {
                    using var context = Fixture.CreateContext();
                    context.Database.BeginTransaction();
                    context.Add(new Blog());
                    context.SaveChanges();
                    context.ChangeTracker.Clear();
                    Assert.Equal(3, context.Blogs.Count());
                }
            }
            """);

    [Fact]
    public Task A_cleanup_after_every_test_that_commits_is_reported_as_rows_and_emptied_tables()
        => Blogging.ReportsAsync("XunitV2", """
            public class TransactionalTestDatabaseFixture
            {
                public BloggingContext CreateContext() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);

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
                    context.AddRange(new Blog { Name = "Blog1" }, new Blog { Name = "Blog2" });
                    context.SaveChanges();
                }
            }

            [CollectionDefinition("TransactionalTests")]
            public class TransactionalTestsCollection : ICollectionFixture<TransactionalTestDatabaseFixture> { }

            [Collection("TransactionalTests")]
            public class Tests : IDisposable
            {
                public Tests(TransactionalTestDatabaseFixture fixture) => Fixture = fixture;
                public TransactionalTestDatabaseFixture Fixture { get; }
                [Fact] public void UpdateBlogUrl() { using var context = Fixture.CreateContext(); context.Blogs.First().Url = "new"; context.SaveChanges(); }
                [Fact] public void AddBlog() { }
                public void Dispose() => Fixture.{|FG4004:{|FG4001:Cleanup|}|}();
            }
            """);
}
