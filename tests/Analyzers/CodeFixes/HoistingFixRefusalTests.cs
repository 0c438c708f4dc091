namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Where the fix might change what a test sees, it is not offered, and the rule says why.</summary>
public sealed class HoistingFixRefusalTests
{
    [Theory]
    [InlineData("db.Add(new Blog { Name = DateTime.Now.ToString() }); db.SaveChanges();", "the set-up reads the clock through 'DateTime.Now'")]
    [InlineData("var name = Guid.NewGuid().ToString(); db.Add(new Blog { Name = name }); db.SaveChanges();", "the set-up takes a random value from 'Guid.NewGuid'")]
    [InlineData("db.Add(new Blog { Id = new Random().Next() }); db.SaveChanges();", "the set-up takes random values from 'Random'")]
    [InlineData("db.Add(new Blog { Name = System.IO.File.ReadAllText(\"blog.txt\") }); db.SaveChanges();", "the set-up uses the file system through 'File.ReadAllText'")]
    [InlineData("Seed(); } void Seed() { db.Add(new Blog { Name = DateTimeOffset.UtcNow.ToString() }); db.SaveChanges();", "the set-up reads the clock through 'DateTimeOffset.UtcNow'")]
    [InlineData("db.Add(new Blog { Name = prefix }); db.SaveChanges(); } readonly string prefix = \"a\"; void Use() { _ = prefix;", "the rows depend on 'prefix'")]
    [InlineData("blog = new Blog(); db.Add(blog); db.SaveChanges(); } Blog blog = null!; [Fact] public void Three() { blog.Name = \"changed\";", "tests may change what the field 'blog' holds")]
    [InlineData("blog = new Blog(); db.Add(blog); db.SaveChanges(); } Blog blog = null!; [Fact] public void Three() { db.Remove(blog);", "tests may change what the field 'blog' holds")]
    [InlineData("blog = new Blog(); db.Add(blog); db.SaveChanges(); } protected Blog blog = null!; void Use() {", "other classes can see the field 'blog' that the set-up fills")]
    [InlineData("Seed(); } protected virtual void Seed() { db.Add(new Blog()); db.SaveChanges();", "the set-up calls 'Seed', which is inherited, virtual or in another part of the class")]
    [InlineData("Fill(this); } static void Fill(Tests tests) { tests.db.Add(new Blog()); tests.db.SaveChanges();", null)]
    [InlineData("var blog = new Blog(); db.Add(blog); db.SaveChanges(); service = new Service(db, blog); } Service service; class Service { public Service(BloggingContext db, Blog blog) { }", "'blog' is part of the rows and of each test's own set-up")]
    [InlineData("db.Add(new Blog()); db.SaveChanges(); var other = new OtherContext(null!); } class OtherContext : DbContext { public OtherContext(DbContextOptions<OtherContext> options) : base(options) { }", "the class uses several contexts")]
    public Task What_might_change_the_tests_is_not_done(string code, string? reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                public Tests() { db.Database.EnsureCreated(); {{code}} }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, reason);

    [Theory]
    [InlineData("using var other = Contexts.Create(); other.SaveChanges();")]
    [InlineData("Contexts.Use(other => other.SaveChanges());")]
    [InlineData("Contexts.Give(out var other); other.SaveChanges();")]
    [InlineData("foreach (var other in Contexts.All) { other.SaveChanges(); }")]
    [InlineData("var (other, number) = Contexts.Numbered; other.SaveChanges();")]
    [InlineData("Alias other = null!; other.SaveChanges();")]
    [InlineData("new Pool().Rented.SaveChanges();")]
    [InlineData("Contexts.Save(new(null!));")]
    [InlineData("db.Entry(new Blog()).Context.SaveChanges();")]
    public Task A_second_context_that_only_a_test_comes_by_is_seen(string code)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            using Alias = Blogs.Tests.OtherContext;
            namespace Blogs.Tests;

            public class Tests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                public Tests() { db.Database.EnsureCreated(); }
                [Fact] public void One() { {{code}} }
                [Fact] public void Two() { db.SaveChanges(); }
            }

            public class OtherContext : DbContext
            {
                public OtherContext(DbContextOptions<OtherContext> options) : base(options) { }
            }

            public class Pool<T> { public T Rented => default!; }
            public class Pool : Pool<OtherContext>;

            public static class Contexts
            {
                public static OtherContext[] All => null!;
                public static (OtherContext, int) Numbered => default;
                public static OtherContext Create() => null!;
                public static void Give(out OtherContext context) => context = null!;
                public static void Save(OtherContext context) { }
                public static void Use(Action<OtherContext> use) { }
            }
            """, "the class uses several contexts");

    [Theory]
    [InlineData(
        "private readonly BloggingContext db = Contexts.Create(); static class Contexts { public static BloggingContext Create() => " +
        "null!; }",
        "the code does not show how its context is configured")]
    [InlineData("private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=x\").LogTo(Text.Add).Options); private static List<string> Text = new(); private readonly List<string> all = new(); static void Use() => _ = new DbContextOptionsBuilder().UseModel(null!);", null)]
    [InlineData(
        "private readonly Bare db = new(); public class Bare : DbContext { }",
        "'Bare' has no constructor that takes only its options")]
    public Task A_context_that_cannot_be_made_in_the_same_way_is_left_alone(string members, string? reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests
            {
                {{members}}
                public Tests() { db.Database.EnsureCreated(); }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, reason);

    [Fact]
    public Task A_class_whose_base_class_makes_the_database_waits_for_that_one()
        => ProjectFix.RefusesAsync("XunitV2", """
            namespace Blogs.Tests;

            public abstract class Base
            {
                protected readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
            }

            public class Tests : Base
            {
                public Tests() { db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, "its base class 'Base' makes the database");

    [Theory]
    [InlineData(
        "private readonly Action seed; public Tests() { db.Database.EnsureCreated(); seed = Seed; seed(); } private void Seed() { " +
        "db.Add(new Blog()); db.SaveChanges(); }",
        "'seed()' leads to code that is chosen outside of the class")]
    [InlineData("private readonly ISeed seed = new Blogs(); public Tests() { db.Database.EnsureCreated(); seed.Store(db); } private interface ISeed { void Store(BloggingContext db); } private class Blogs : ISeed { public void Store(BloggingContext db) { db.Add(new Blog()); db.SaveChanges(); } }", null)]
    public Task Rows_behind_a_delegate_or_an_interface_stay(string members, string? reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests
            {
                private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
                {{members}}
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """, reason);

    [Fact]
    public Task What_each_test_does_by_itself_stays_in_the_tests()
        => ProjectFix.RefusesAsync("XunitV2", """
            namespace Blogs.Tests;

            public class Tests
            {
                private static BloggingContext Create()
                {
                    var connection = new SqliteConnection("Data Source=:memory:");
                    connection.Open();
                    var db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(connection).Options);
                    db.Database.EnsureCreated();
                    return db;
                }

                [Fact] public void One() { using var db = Create(); }
                [Fact] public void Two() { using var db = Create(); }
                [Fact] public void Three() { using var db = Create(); }
            }
            """, "each test does it by itself");
}
