namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Set-ups in which it matters when, how often or on which connection something runs. The fix is not offered, and the rule says why.</summary>
public sealed class HoistingFixBehaviourTests
{
    [Theory]
    [InlineData("db.Add(new Blog()); db.SaveChanges(); count = db.Blogs.Count(); db.Add(new Blog()); db.SaveChanges();", "'count = db.Blogs.Count()' runs before all rows are stored")]
    [InlineData("count = Count(); db.Add(new Blog()); db.SaveChanges(); } int Count() { return db.Blogs.Count();", "'count = Count()' runs before all rows are stored")]
    [InlineData("AddMore(db); var first = db.Blogs.First(); first.Name = \"changed\"; db.SaveChanges();", "'var first = db.Blogs.First()' runs before all rows are stored")]
    [InlineData("var blog = new Blog(); db.Entry(blog).State = EntityState.Added; db.SaveChanges();", "'db.Entry(blog).State = EntityState.Added' runs before all rows are stored")]
    [InlineData("if (db.Blogs.Any()) { return; } db.Add(new Blog()); db.SaveChanges();", "'if (db.Blogs.Any()) { return; }' may end the set-up early")]
    [InlineData("Clock.Freeze(); db.Add(new Blog()); db.SaveChanges();", "'Clock.Freeze()' runs before all rows are stored")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture = new(\"de-DE\"); db.Add(new Blog { Name = 1.5.ToString() }); db.SaveChanges();", "'System.Globalization.CultureInfo.CurrentCulture = new(\"de-DE\")' runs before all rows are stored")]
    [InlineData(
        "var blog = new Blog(); db.Add(blog); db.SaveChanges(); Clock.Show(blog.Name);",
        "'Clock.Show(blog.Name)' does more than store rows")]
    [InlineData("db.Add(new Blog()); db.SaveChanges(); db.Add(new Post());", "'db.Add(new Post())' leaves it to the tests to save the rows")]
    [InlineData("service = new Service(db); service.Prepare(); db.Add(new Blog()); db.SaveChanges();", "'service.Prepare()' runs before all rows are stored")]
    public Task What_comes_before_rows_cannot_come_after_them(string code, string reason) => RefusesAsync(code, reason);

    [Theory]
    [InlineData("TestData.AddNamed(db);", "the set-up takes a random value from 'Guid.NewGuid'")]
    [InlineData("db.Add(TestData.Numbered()); db.SaveChanges();", "the set-up changes 'TestData.number'")]
    [InlineData("db.Add(new Stamped { Name = \"a\" }); db.SaveChanges();", "the set-up reads the clock through 'DateTime.UtcNow'")]
    [InlineData("db.Add(new Blog { Name = System.IO.Path.GetRandomFileName() }); db.SaveChanges();", "the set-up takes a random value from 'Path.GetRandomFileName'")]
    public Task What_differs_each_time_is_found_in_what_the_set_up_calls(string code, string reason) => RefusesAsync(code, reason);

    [Theory]
    [InlineData(
        "db.Database.ExecuteSqlRaw(\"PRAGMA foreign_keys = OFF\"); db.Add(new Blog()); db.SaveChanges();",
        "'PRAGMA foreign_keys = OFF' applies only to the connection of the set-up")]
    [InlineData(
        "db.Database.ExecuteSqlRaw(\"CREATE TEMP TABLE Names (Name TEXT)\");",
        "'CREATE TEMP TABLE Names (Name TEXT)' applies only to the connection of the set-up")]
    [InlineData(
        "if (!db.Blogs.Any()) { db.Database.Migrate(); }",
        "'db.Database.Migrate()' recreates the database in a place where that cannot be left out")]
    [InlineData(
        "Recreate(); } void Recreate() { db.Database.EnsureDeleted(); db.Database.EnsureCreated();",
        "'Recreate()' recreates the database in a place where that cannot be left out")]
    [InlineData(
        "} public void Dispose() { Dispose(true); } void Dispose(bool disposing) { if (disposing) { db.Database.EnsureDeleted(); " +
        "db.Dispose(); }",
        "'Dispose(true)' recreates the database in a place where that cannot be left out")]
    public Task What_is_for_one_connection_or_every_test_is_not_done_once(string code, string reason) => RefusesAsync(code, reason);

    [Theory]
    [InlineData("blog = new Blog { Name = \"First\" }; db.Add(blog); db.SaveChanges(); } Blog blog = null!; [Fact] public void Three() { db.Blogs.Single().Name = \"Second\"; Assert.Equal(\"Second\", blog.Name);", "'blog.Name' shows what tests change through their context")]
    [InlineData(
        "db.Add(new Blog { Posts = { new Post() } }); db.SaveChanges(); } [Fact] public void Three() { " +
        "Assert.Single(db.Blogs.Single().Posts);",
        "'db.Blogs.Single().Posts' may have a value only because the same context has stored it")]
    [InlineData(
        "db.Add(new Blog()); db.SaveChanges(); } [Fact] public void Three() { Assert.Single(db.ChangeTracker.Entries());",
        "'db.ChangeTracker.Entries' depends on the context that has stored the rows")]
    [InlineData(
        "db.Add(new Blog()); db.SaveChanges(); } [Fact] public void Three() { Assert.Single(db.Blogs.Local);",
        "'db.Blogs.Local' depends on the context that has stored the rows")]
    public Task What_only_the_context_that_stored_the_rows_knows_stays(string code, string reason) => RefusesAsync(code, reason);

    [Theory]
    [InlineData(
        "private readonly BloggingContext db = CreateSeeded(); static BloggingContext CreateSeeded() { var made = Make(); " +
        "made.Database.EnsureCreated(); made.Add(new Blog()); made.SaveChanges(); return made; }",
        "'CreateSeeded()' stores rows in a place from which they cannot be moved")]
    [InlineData(
        "private readonly BloggingContext db; public Tests() { db = CreateSeeded(); } static BloggingContext CreateSeeded() { var made = " +
        "Make(); made.Database.EnsureCreated(); made.Add(new Blog()); made.SaveChanges(); return made; }",
        "'CreateSeeded()' stores rows in a place from which they cannot be moved")]
    [InlineData(
        "private readonly BloggingContext db = Make(); public Tests() { db.Add(new Blog()); db.SaveChanges(); }",
        "the code does not show where its tables are created")]
    [InlineData("private readonly BloggingContext _db = Make(); protected BloggingContext Db => _db; public Tests() { Db.Database.EnsureCreated(); }", "'Tests' has a member 'Db' of its own")]
    [InlineData("private readonly BloggingContext db = Make(); BloggingContext NewDb() => Make(); public Tests() { db.Database.EnsureCreated(); }", "'Tests' has a member 'NewDb' of its own")]
    [InlineData("private readonly BloggingContext db = Make(); public Tests() { db.Database.EnsureCreated(); }\n#if NEVER\n[Fact] public void Three() { db.Add(new Blog()); }\n#endif\n", "the class has code under '#if'")]
    [InlineData("private readonly BloggingContext db = Make(); public Tests() { db.Database.EnsureCreated(); } [Fact] public void Three() { using var other = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=blogs.db\").UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options); }", "it configures its contexts in different ways")]
    [InlineData("private readonly BloggingContext db = Make(); public Tests() { db.Database.EnsureCreated(); } [Fact] public void Three() { using var other = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=other.db\").Options); }", "it works with several databases")]
    [InlineData("private readonly BloggingContext db = Make(); private readonly BloggingContext assertions = Make(); public Tests() { db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); } [Fact] public void Three() { db.Add(new Blog()); Assert.Single(assertions.Blogs); }", "'db' and 'assertions' would become one")]
    [InlineData("private readonly BloggingContext db = Make(); public Tests() { db.Database.EnsureCreated(); } [Fact] public void Three() { using var one = new SqliteConnection(\"Data Source=blogs.db\"); using var two = new SqliteConnection(\"Data Source=blogs.db\"); one.Open(); two.Open(); }", "'Three' works with several connections at a time")]
    [InlineData(
        "private readonly SqliteConnection connection = new(\"Data Source=blogs.db\"); private readonly BloggingContext db = Make(); " +
        "public Tests() { connection.CreateFunction(\"twice\", (int n) => 2 * n); db.Database.EnsureCreated(); }",
        "'CreateFunction' applies to one connection, but contexts will have others")]
    public Task A_class_whose_contexts_are_made_in_its_own_way_is_left_alone(string members, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests
            {
                {{members}}
                static BloggingContext Make() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, reason);

    [Theory]
    [InlineData("DataSource=:memory:", "using var empty = new SqliteConnection(\"DataSource=:memory:\"); empty.Open(); Assert.Equal(0, empty.QuerySingle<int>(\"SELECT COUNT(*) FROM sqlite_master\"));", "a test or set-up has a database of its own beside the one of the class")]
    [InlineData("DataSource=:memory:;Foreign Keys=False", "", "its connection string changes how the database works")]
    public Task A_database_that_is_another_one_is_left_alone(string name, string code, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests
            {
                private readonly SqliteConnection connection = new("{{name}}");
                public Tests() { connection.Open(); connection.Execute("CREATE TABLE Blogs (Id INTEGER)"); }
                [Fact] public void One() { {{code}} }
                [Fact] public void Two() { }
            }
            """, reason);

    [Theory]
    [InlineData(
        "options.UseSqlite(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)",
        "EnsureCreated",
        "it does not configure its context as 'BloggingDatabase' does")]
    [InlineData("options.UseSqlite(connection)", "Migrate", "it migrates its database, and 'BloggingDatabase' does not")]
    public Task A_test_database_of_the_project_that_differs_is_not_taken(string configuration, string create, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            using FixtureGen;

            namespace Blogs.Tests;

            public class BloggingDatabase : TestDatabase<BloggingContext>
            {
                protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) => {{configuration}};
            }

            public class Tests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                public Tests() { db.Database.{{create}}(); }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, reason);

    [Fact]
    public Task Tests_in_an_order_on_one_database_are_left_alone()
        => ProjectFix.RefusesAsync("NUnit", """
            namespace Blogs.Tests;

            public class Tests
            {
                private BloggingContext db = null!;
                [OneTimeSetUp] public void Once() { db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options); db.Database.EnsureCreated(); }
                [SetUp] public void SetUp() { db.Add(new Blog()); db.SaveChanges(); }
                [Test, Order(1)] public void One() { db.Add(new Post()); db.SaveChanges(); }
                [Test, Order(2)] public void Two() => Assert.That(db.Posts.Count(), Is.EqualTo(1));
            }
            """, "its tests run in a fixed order, and may need what earlier tests have left");

    [Theory]
    [InlineData("DbContextOptions options", "\"Ann\"", "it makes its 'Guarded' from more than its options")]
    [InlineData("DbContextOptions<BloggingContext> options", "", "'Guarded' has no constructor that takes only its options")]
    public Task A_context_that_is_not_made_from_options_of_its_own_alone_is_left_alone(string parameter, string argument, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Guarded : {{(argument.Length == 0 ? "BloggingContext" : "DbContext")}}
            {
                public Guarded({{parameter}}) : base(options) { }
                {{(argument.Length == 0 ? "" : "public Guarded(DbContextOptions options, string user) : base(options) { }")}}
            }

            public class Tests
            {
                private readonly Guarded db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options{{(argument.Length == 0 ? "" : ", " + argument)}});
                public Tests() { db.Database.EnsureCreated(); }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, reason);

    [Fact]
    public Task A_class_set_up_that_would_come_after_the_rows_keeps_them_where_they_are()
        => ProjectFix.RefusesAsync("XunitV2", """
            using FixtureGen;

            namespace Blogs.Tests;

            public class BloggingDatabase : TestDatabase<BloggingContext>
            {
                protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) => options.UseSqlite(connection);
            }

            [UseDatabase<BloggingDatabase>]
            public partial class Tests
            {
                public Tests() { Db.Add(new Post()); Db.SaveChanges(); }
                [ClassSetup] private static void Blogs(BloggingContext db) => db.Add(new Blog());
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, "'Blogs' would run after the set-up, and not before it");

    [Fact]
    public Task A_field_that_derived_classes_would_share_stays()
        => ProjectFix.RefusesAsync("XunitV2", """
            namespace Blogs.Tests;

            public abstract class DatabaseTest
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                private readonly int id;
                protected DatabaseTest() { db.Database.EnsureCreated(); var blog = new Blog(); db.Add(blog); db.SaveChanges(); id = blog.Id; }
                protected int Id => id;
            }

            public class NameTests : DatabaseTest
            {
                [Fact] public void One() => Assert.Equal(1, Id);
                [Fact] public void Two() => Assert.Equal(1, Id);
            }
            """, "the classes that derive from 'DatabaseTest' would share the field 'id'");

    private static Task RefusesAsync(string code, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests{{(code.Contains("void Dispose()") ? " : IDisposable" : "")}}
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                private Service? service;
                private int count;
                public Tests() { db.Database.EnsureCreated(); {{code}} }
                private static void AddMore(BloggingContext context) { context.Add(new Blog()); context.SaveChanges(); }
                [Fact] public void One() { Assert.True(count >= 0); }
                [Fact] public void Two() { Assert.True(service is null || count >= 0); }
            }

            public class Stamped : Blog { public DateTime At { get; set; } = DateTime.UtcNow; }
            public static class Clock { public static DateTime Now { get; private set; } public static void Show(string text) { } public static void Freeze() => Now = new DateTime(2026, 1, 1); }
            public class Service(BloggingContext db) { public void Prepare() => db.Database.ExecuteSqlRaw("SELECT 1"); }

            public static class TestData
            {
                private static int number;
                public static Blog Numbered() => new() { Name = "Blog " + ++number };
                public static void AddNamed(BloggingContext context) { context.Add(new Blog { Name = Guid.NewGuid().ToString() }); context.SaveChanges(); }
            }
            """, reason);
}
