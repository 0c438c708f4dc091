namespace FixtureGen.Analyzers.Tests.CodeFixes;

/// <summary>Contexts that something else than a class fixture's simple method makes: the rule is heard, and says why there is no fix.</summary>
public sealed class HoistingFixOfContextFactoriesRefusalTests
{
    [Theory]
    [InlineData(
        "public async Task<BloggingContext> CreateContextAsync() { var db = new BloggingContext(Options); await db.Database.EnsureCreatedAsync(); return db; }",
        "db = await fixture.CreateContextAsync();",
        "it uses 'CreateContextAsync' of 'DatabaseFixture'")]
    [InlineData(
        "public BloggingContext CreateContext() { var db = new BloggingContext(Options); db.Database.BeginTransaction(); return db; }",
        "db = fixture.CreateContext();",
        "it uses 'CreateContext' of 'DatabaseFixture'")]
    [InlineData(
        "public IDbContextFactory<BloggingContext> Factory { get; } = null!;",
        "db = await fixture.Factory.CreateDbContextAsync();",
        "it uses 'Factory' of 'DatabaseFixture'")]
    public Task A_context_that_a_fixture_makes_otherwise_is_left_alone(string member, string setUp, string reason)
        => ProjectFix.RefusesAsync("XunitV2", reason, Files(member, setUp));

    private static (string, string)[] Files(string member, string setUp) =>
    [
        ("FirstTests.cs", Class("FirstTests", setUp)),
        ("SecondTests.cs", Class("SecondTests", setUp)),
        ("Fixture.cs", $$"""
            namespace Blogs.Tests;

            public class DatabaseFixture
            {
                private static readonly DbContextOptions<BloggingContext> Options = new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=blogs.db").Options;

                public DatabaseFixture()
                {
                    using var db = new BloggingContext(Options);
                    db.Database.EnsureCreated();
                }

                {{member}}
            }
            """),
    ];

    private static string Class(string name, string setUp) => $$"""
        namespace Blogs.Tests;

        public class {{name}}(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
        {
            private BloggingContext db = null!;

            public async Task InitializeAsync()
            {
                await Task.Yield();
                {{setUp}}
                db.Add(new Blog());
                await db.SaveChangesAsync();
            }

            public async Task DisposeAsync() => await db.DisposeAsync();

            [Fact] public void One() { }
            [Fact] public void Two() { }
        }
        """;
}
