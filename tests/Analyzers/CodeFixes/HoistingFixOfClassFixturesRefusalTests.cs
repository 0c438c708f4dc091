namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Where a class fixture does or gives more than a database, or a reset leaves another one behind, the fix is not offered, and the rule says why.</summary>
public sealed class HoistingFixOfClassFixturesRefusalTests
{
    [Theory]
    [InlineData("", "_ = fixture.Clock;", "it uses 'Clock' of 'DatabaseFixture'")]
    [InlineData("", "Use(fixture); } static void Use(DatabaseFixture given) {", "it hands 'DatabaseFixture' on")]
    [InlineData("", "fixture.Reset();", "a test itself calls 'Reset' of 'DatabaseFixture'")]
    [InlineData("", "_ = fixture.ConnectionString.Length;", "it uses 'ConnectionString' of 'DatabaseFixture'")]
    [InlineData("", "using (var sql = fixture.OpenConnection()) { sql.Execute(\"DELETE FROM Blogs\"); }", "it uses 'OpenConnection' of 'DatabaseFixture'")]
    [InlineData(
        "Environment.SetEnvironmentVariable(\"STAGE\", \"test\");",
        "",
        "'DatabaseFixture' does more than prepare the database: Environment.SetEnvironmentVariable(\"STAGE\", \"test\")")]
    [InlineData("db.Add(new Blog()); db.SaveChanges();", "", "'Reset' leaves other rows than those that 'DatabaseFixture' stores at first")]
    [InlineData("db.Add(new Blog { Name = DateTime.Now.ToString() }); db.SaveChanges();", "", "the set-up reads the clock through 'DateTime.Now'")]
    public Task What_a_class_fixture_does_besides_keeps_it(string inFixture, string inTest, string reason)
        => ProjectFix.RefusesAsync("XunitV2", $$"""
            namespace Blogs.Tests;

            public class Tests : IClassFixture<DatabaseFixture>, IDisposable
            {
                private readonly DatabaseFixture fixture;
                public Tests(DatabaseFixture fixture) => this.fixture = fixture;
                public void Dispose() => fixture.Reset();
                [Fact] public void One() { using var db = fixture.CreateContext(); db.Add(new Blog()); db.SaveChanges(); }
                [Fact] public void Two() { {{inTest}} }
            }

            public class DatabaseFixture
            {
                public DatabaseFixture()
                {
                    using var db = CreateContext();
                    db.Database.EnsureCreated();
                    {{inFixture}}
                }

                public string ConnectionString => "Data Source=blogs.db";
                public int Clock => 0;
                public SqliteConnection OpenConnection() => new(ConnectionString);
                public BloggingContext CreateContext() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(ConnectionString).Options);
                public void Reset() { using var db = CreateContext(); db.Blogs.ExecuteDelete(); }
            }
            """, reason);

    [Theory]
    [InlineData("public class DatabaseFixture : Base { public void Reset() { using var db = Create(); db.Blogs.ExecuteDelete(); } public BloggingContext Create() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=blogs.db\").Options); } public class Base { }", "'DatabaseFixture' derives from 'Base'")]
    [InlineData("public class DatabaseFixture { public void Reset() { using var db = Create(); db.Blogs.ExecuteDelete(); } public BloggingContext Create() => new(new DbContextOptionsBuilder<BloggingContext>().UseInMemoryDatabase(Guid.NewGuid().ToString(), root => { }).Options); static class More { } }", null)]
    [InlineData(
        "public class DatabaseFixture { public void Reset() { using var db = Create(); db.Blogs.ExecuteDelete(); } public " +
        "BloggingContext Create() => Made.Context; } static class Made { public static BloggingContext Context => null!; }",
        "the code does not show how its context is configured")]
    [InlineData("public class DatabaseFixture { public DatabaseFixture(Other other) { } public void Reset() { using var db = Create(); db.Blogs.ExecuteDelete(); } public BloggingContext Create() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=blogs.db\").Options); } public class Other { public SqliteConnection Connection = new(); }", "'DatabaseFixture' is given 'Other', which has a database of its own")]
    public Task A_class_fixture_that_cannot_be_replaced_for_sure_is_left_alone(string fixture, string? reason)
        => reason is null ? ProjectFix.FindsNothingAsync("XunitV2", Tests + fixture) : ProjectFix.RefusesAsync("XunitV2", Tests + fixture, reason);

    private const string Tests = """
        namespace Blogs.Tests;

        public class Tests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IDisposable
        {
            public void Dispose() => fixture.Reset();
            [Fact] public void One() { using var db = fixture.Create(); db.Add(new Blog()); db.SaveChanges(); }
            [Fact] public void Two() { }
        }

        """;
}
