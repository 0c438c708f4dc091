namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class RowsPerTestTests
{
    [Theory]
    [InlineData("public Tests() { db.Blogs.Add(new Blog()); db.{|FG4001:SaveChanges|}(); }")]
    [InlineData("public Tests() { db.AddRange(new Blog(), new Blog()); db.{|FG4001:SaveChanges|}(); }")]
    [InlineData("public Tests() => {|FG4001:Seed|}(); void Seed() { db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("public Tests() { TestData.{|FG4001:AddBlogs|}(db); } static class TestData { public static void AddBlogs(BloggingContext db) { db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("public Tests() { new {|FG4001:Seeder|}(db); } class Seeder { public Seeder(BloggingContext db) { db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("readonly bool loaded; public Tests() { if (!loaded) { loaded = true; db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); } }")]
    [InlineData("public Tests() { db.Blogs.Add(new Blog()); if (db.{|FG4001:SaveChanges|}() == 0) { throw new Exception(); } }")]
    [InlineData("public Tests() { sql.{|FG4001:Execute|}(\"INSERT INTO Blogs VALUES (1)\"); }")]
    [InlineData("public Tests() { db.Database.{|FG4001:ExecuteSqlRaw|}(\"INSERT INTO Blogs VALUES (1)\"); }")]
    [InlineData("public Tests() { var command = sql.CreateCommand(); command.{|FG4001:CommandText|} = \"INSERT INTO Blogs VALUES (1)\"; command.ExecuteNonQuery(); }")]
    [InlineData("public Tests() { new {|FG4001:SqliteCommand|}(\"INSERT INTO Blogs VALUES (1)\", sql).ExecuteNonQuery(); }")]
    [InlineData("public Tests() { {|FG4001:Run|}(\"INSERT INTO Blogs VALUES (1)\"); } void Run(string text) => sql.Execute(text);")]
    [InlineData("public Tests() { foreach (var name in new[] { \"a\", \"b\" }) db.Database.{|FG4001:ExecuteSql|}($\"INSERT INTO Blogs VALUES ({name})\"); }")]
    public Task Rows_that_a_constructor_stores_are_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Theory]
    [InlineData("public Tests() { }")]
    [InlineData("public Tests() { db.Blogs.Add(new Blog()); }")]
    [InlineData("public Tests() { db.SaveChanges(); }")]
    [InlineData("public Tests() { _ = db.Blogs.Count(); }")]
    [InlineData("static Tests() { using var db = new BloggingContext(null!); db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("[Fact] public void Three() { db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("public Tests() { sql.Execute(\"UPDATE Blogs SET Name = 'INSERT INTO'\"); }")]
    [InlineData("public Tests() { new List<Blog>().Add(new Blog()); }")]
    [InlineData("public Tests() { db.SavedChanges += (sender, saved) => { db.Add(new Blog()); db.SaveChanges(); }; }")]
    [InlineData("readonly DbContextOptions options = new DbContextOptionsBuilder().UseSeeding((context, _) => { context.Add(new Blog()); context.SaveChanges(); }).Options;")]
    [InlineData("static bool loaded; public Tests() { if (!loaded) { loaded = true; db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("static bool loaded; public Tests() { if (loaded) return; loaded = true; db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("static int loads; public Tests() { if (System.Threading.Interlocked.Exchange(ref loads, 1) == 0) { db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("static readonly object gate = new(); static bool loaded; public Tests() { lock (gate) { if (!loaded) { db.Add(new Blog()); db.SaveChanges(); loaded = true; } } }")]
    [InlineData("static readonly Lazy<int> once = new(() => { using var db = new BloggingContext(null!); db.Add(new Blog()); return db.SaveChanges(); }); public Tests() { _ = once.Value; }")]
    public Task What_stores_nothing_or_stores_it_once_is_not_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Fact]
    public Task Asynchronous_set_up_is_reported()
        => Blogging.ReportsAsync("XunitV2", """
            public class Tests(BloggingContext db) : IAsyncLifetime
            {
                public async Task InitializeAsync() { await db.AddAsync(new Blog()); await db.{|FG4001:SaveChangesAsync|}(); }
                public Task DisposeAsync() => Task.CompletedTask;
                [Fact] public void One() { }
                [Theory, InlineData(1), InlineData(2)] public void Two(int number) { }
            }
            """,
            "The rows of 'Tests' are stored again for each of its 3 tests. Store them once, in [ClassSetup] or in a fixture, and let every test be rolled back. There is no code fix, because the rows depend on 'db'.");

    [Fact]
    public Task Asynchronous_set_up_of_xUnit_v3_is_reported()
        => Blogging.ReportsAsync("XunitV3", """
            public class Tests(BloggingContext db) : IAsyncLifetime
            {
                public async ValueTask InitializeAsync() { db.Add(new Blog()); await db.{|FG4001:SaveChangesAsync|}(); }
                public ValueTask DisposeAsync() => default;
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);

    [Fact]
    public Task Set_up_methods_of_NUnit_are_reported_and_its_constructor_is_not()
        => Blogging.ReportsAsync("NUnit", """
            public class Tests
            {
                private readonly BloggingContext db = new(null!);
                public Tests() { db.Add(new Blog()); db.SaveChanges(); }
                [OneTimeSetUp] public void Once() { db.Add(new Blog()); db.SaveChanges(); }
                [SetUp] public void SetUp() { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); }
                [TestCase(1), TestCase(2)] public void One(int number) { }
            }
            [FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
            public class InstancePerTest
            {
                private readonly BloggingContext db = new(null!);
                public InstancePerTest() { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); }
                [Test] public void One() { }
                [Test] public void Two() { }
            }
            """);

    [Fact]
    public Task Set_up_methods_and_constructors_of_MSTest_are_reported()
        => Blogging.ReportsAsync("MSTest", """
            [TestClass]
            public class Tests
            {
                private readonly BloggingContext db = new(null!);
                public Tests() { db.Add(new Blog()); db.SaveChanges(); }
                [ClassInitialize] public static void Once(TestContext context) { using var db = new BloggingContext(null!); db.Add(new Blog()); db.SaveChanges(); }
                [TestMethod] public void One() { }
                [DataTestMethod, DataRow(1), DataRow(2)] public void Two(int number) { }
            }
            [TestClass]
            public class OtherTests
            {
                private readonly BloggingContext db = new(null!);
                [TestInitialize] public void SetUp() { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); }
                [TestMethod] public void One() { }
                [TestMethod] public void Two() { }
            }
            """.Replace("db.SaveChanges(); }\n    [ClassInitialize]", "db.{|FG4001:SaveChanges|}(); }\n    [ClassInitialize]"));

    [Fact]
    public Task Set_up_of_a_base_class_is_reported_once_with_the_tests_of_all_derived_classes()
        => Blogging.ReportsAsync("XunitV2", """
            public abstract class Base
            {
                protected readonly BloggingContext db = new(null!);
                protected Base() { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); }
            }
            public class Some : Base { [Fact] public void One() { } [Fact] public void Two() { } }
            public class Others : Base { public Others() : base() { } [Fact] public void One() { } }
            public class More : Base { public More() { } [Fact] public void One() { } [Fact] public void Two() { } }
            """,
            "The rows of 'Base' are stored again for each of the 5 tests of 3 classes. Store them once, in [ClassSetup] or in a fixture, " +
            "and let every test be rolled back. There is no code fix, because the code does not show how its context is configured.");

    [Fact]
    public Task Set_up_of_a_base_class_that_an_explicit_implementation_calls_is_reported_once()
        => Blogging.ReportsAsync("XunitV2", """
            public abstract class Base : IAsyncLifetime
            {
                protected readonly BloggingContext db = new(null!);
                public Task InitializeAsync() { db.Add(new Blog()); return db.{|FG4001:SaveChangesAsync|}(); }
                public Task DisposeAsync() => Task.CompletedTask;
            }
            public class Tests : Base, IAsyncLifetime { Task IAsyncLifetime.InitializeAsync() => base.InitializeAsync(); [Fact] public void One() { } [Fact] public void Two() { } }
            """);

    [Fact]
    public Task Rows_that_an_override_stores_are_reported_in_the_class_that_overrides()
        => Blogging.ReportsAsync("XunitV2", """
            public abstract class Base
            {
                protected readonly BloggingContext db = new(null!);
                protected Base() => Seed();
                protected virtual void Seed() { }
            }
            public class Some : Base { protected override void Seed() { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); } [Fact] public void One() { } [Fact] public void Two() { } }
            public class Others : Base { [Fact] public void One() { } [Fact] public void Two() { } }
            """);

    [Fact]
    public Task A_class_with_one_test_repeats_nothing()
        => Blogging.ReportsAsync("XunitV2", """
            public class Tests(BloggingContext db)
            {
                private readonly int saved = Save(db);
                private static int Save(BloggingContext db) { db.Add(new Blog()); return db.SaveChanges(); }
                [Fact] public void One() { }
            }
            """);

    [Fact]
    public Task Rows_kept_without_a_database_are_not_reported()
        => Blogging.ReportsAsync("XunitV2", """
            public class Tests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseInMemoryDatabase("tests").Options);
                public Tests() { db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """);

    [Fact]
    public Task A_class_that_uses_FixtureGen_can_still_repeat_its_own_rows()
        => Blogging.ReportsAsync("XunitV2", """
            [UseDatabase<BloggingDatabase>]
            public partial class Tests
            {
                public Tests() { Db.Add(new Blog()); Db.{|FG4001:SaveChanges|}(); }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            public partial class Tests { private BloggingContext Db => null!; }
            public class BloggingDatabase : TestDatabase<BloggingContext> { protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) { } }
            """);
}
