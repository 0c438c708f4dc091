namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Where nothing but the compiler is against a fix, the rule says what the compiler would say.</summary>
public sealed class HoistingFixTrialTests
{
    private const string NewContext = "new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=blogs.db\").Options)";

    private const string Closing = """
        public Tests() { db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); }
        public void Close() => db = null!;
        """;

    [Theory]
    [InlineData(
        "public Tests() { db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); } private readonly List<Blog> found = " + NewContext + ".Blogs.ToList();",
        "CS0236, A field initializer cannot reference the non-static field, method, or property 'Tests.NewDb()', in 'private readonly List<Blog> found = NewDb().Blogs.ToList();'")]
    [InlineData(
        "public Tests() => db.Database.EnsureCreated(); private readonly List<Blog> found = " + NewContext + ".Blogs.ToList();",
        "CS0236, A field initializer cannot reference the non-static field, method, or property 'Tests.NewDb()', in 'private readonly List<Blog> found = NewDb().Blogs.ToList();'")]
    [InlineData(
        "public Tests() { db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); } [Fact] public void Three() { db = null!; }",
        "CS0200, Property or indexer 'Tests.Db' cannot be assigned to -- it is read only, in '[Fact] public void Three() { Db = null!; }'")]
    [InlineData(
        "public Tests() { db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); } [Fact] public void Three() { Use(ref db); }\nprivate static void Use(ref BloggingContext context) => context = null!;",
        "CS0206, A non ref-returning property or indexer may not be used as an out or ref value, in '[Fact] public void Three() { Use(ref Db); }'")]
    public Task What_would_not_compile_is_said(string members, string error)
        => ProjectFix.RefusesAsync("XunitV2", "the changed class would not " +
            "compile: " + error, ("Tests.cs", "namespace Blogs.Tests;\n" + Class("Tests", members)));

    [Fact]
    public Task Two_classes_that_would_not_compile_have_a_reason_each()
        => ProjectFix.RefusesAsync(
            "XunitV2", "the changed class would not compile: CS0200, Property or indexer 'Tests.Db' cannot be assigned to -- it is read " +
            "only, in 'public void Close() => Db = null!;'",
            ("First.cs", "namespace First;\n" + Class("Tests", Closing)), ("Second.cs", "namespace Second;\n" + Class("Tests", Closing)));

    [Fact]
    public async Task A_class_that_compiles_with_a_connection_of_its_provider_needs_no_reason()
    {
        var files = await ProjectFix.FixFirstAsync("XunitV2", """
            namespace Blogs.Tests;

            public class BlogTests
            {
                private readonly SqliteConnection connection = new("Data Source=blogs.db");

                public BlogTests() => connection.Execute("CREATE TABLE Blogs (Id INTEGER)");

                private static void Use(SqliteConnection connection) => connection.Execute("INSERT INTO Blogs (Id) VALUES (1)");

                [Fact]
                public void One() => Use(connection);

                [Fact]
                public void Two() => Use(connection);
            }
            """);
        Assert.Contains("SqliteConnection connection => (SqliteConnection)Connection;", files["Tests.cs"]);
    }

    private static string Class(string name, string members) => $$"""
        using Blogs;

        public class {{name}}
        {
            private BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options);
            {{members}}
            [Fact] public void One() { }
            [Fact] public void Two() { }
        }
        """;
}
