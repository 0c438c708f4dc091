namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>Rows and containers of set-ups that are not where one would look for them first.</summary>
public sealed class SeedsOutOfSightTests
{
    [Fact]
    public Task Rows_that_an_override_adds_and_the_base_class_saves_are_the_override_s() => TestLibraries.ReportsAsync("XunitV2", """
        public abstract class Base
        {
            protected readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=x").Options);
            protected Base() { Seed(); db.SaveChanges(); }
            protected abstract void Seed();
        }
        public class Rows : Base { protected override void Seed() { db.{|FG4001:Add|}(new Blog()); } TESTS }
        public class NoRows : Base { protected override void Seed() { } TESTS }
        """,
        "The rows of 'Rows' are stored again for each of its 3 tests. Store them once, in [ClassSetup] or in a fixture, and let every test be rolled back. There is no code fix, because its base class 'Base' makes the database.");

    [Fact]
    public Task Users_of_ASP_NET_Identity_are_rows() => TestLibraries.ReportsAsync("XunitV2", """
        public class Tests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>, IAsyncLifetime
        {
            public async Task InitializeAsync()
            {
                using var scope = factory.Services.CreateScope();
                var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
                await users.{|FG4001:CreateAsync|}(new IdentityUser { UserName = "alice" }, "Passw0rd!");
            }
            public Task DisposeAsync() => Task.CompletedTask;
            TESTS
        }
        """);

    [Fact]
    public Task Users_that_are_created_where_they_are_missing_are_left_alone() => TestLibraries.ReportsAsync("XunitV2", """
        public class Tests(UserManager<IdentityUser> users) : IAsyncLifetime
        {
            public async Task InitializeAsync() { if (await users.FindByNameAsync("alice") == null) { await users.CreateAsync(new IdentityUser { UserName = "alice" }, "Passw0rd!"); } }
            public Task DisposeAsync() => Task.CompletedTask;
            TESTS
        }
        """);

    [Theory]
    [InlineData("users.CreateAsync(null!, \"\").Returns(Task.FromResult(new IdentityResult()));")]
    [InlineData("users.CreateAsync(Arg.Any<IdentityUser>(), \"\");")]
    [InlineData("users.Received().CreateAsync(null!, \"\");")]
    public Task A_substitute_that_is_told_what_to_answer_stores_nothing(string told) => TestLibraries.ReportsAsync("XunitV2", $$"""
        public static class Substitutes { public static void Returns<T>(this T call, T answer) { } public static T Received<T>(this T substitute) => substitute; }
        public static class Arg { public static T Any<T>() => default!; }
        public class Tests { private readonly UserManager<IdentityUser> users = new(); public Tests() { {{told}} } TESTS }
        """);

    [Fact]
    public Task Contexts_of_factories_and_scopes_are_contexts() => TestLibraries.ReportsAsync("XunitV2", """
        public class OfFactory(IDbContextFactory<BloggingContext> contexts) : IAsyncLifetime
        {
            public async Task InitializeAsync() { await using var db = await contexts.CreateDbContextAsync(); db.Add(new Blog()); await db.{|FG4001:SaveChangesAsync|}(); }
            public Task DisposeAsync() => Task.CompletedTask;
            TESTS
        }
        public class OfScope : IClassFixture<WebApplicationFactory<Program>>
        {
            private readonly BloggingContext db;
            public OfScope(WebApplicationFactory<Program> factory) { db = factory.Services.CreateScope().ServiceProvider.GetRequiredService<BloggingContext>(); db.Database.{|FG4002:EnsureCreated|}(); }
            TESTS
        }
        """);

    [Fact]
    public Task A_container_is_reported_beside_the_schema_and_one_without_tables_is_not() => TestLibraries.ReportsAsync("XunitV2", """
        public abstract class IntegrationTestBase : IAsyncLifetime
        {
            private readonly PostgreSqlContainer postgres = new PostgreSqlBuilder().WithImage("postgres:15").Build();
            private readonly RedisContainer redis = new RedisBuilder().Build();
            public async Task InitializeAsync()
            {
                await postgres.{|FG4003:StartAsync|}();
                await redis.StartAsync();
                using var db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(postgres.GetConnectionString()).Options);
                await db.Database.{|FG4002:EnsureCreatedAsync|}();
            }
            public Task DisposeAsync() => Task.CompletedTask;
        }
        public class Tests : IntegrationTestBase { TESTS }
        public class OfAnyImage(IContainer container) : IAsyncLifetime { public Task InitializeAsync() => container.{|FG4003:StartAsync|}(); public Task DisposeAsync() => Task.CompletedTask; TESTS }
        public class OfAnyKind : IAsyncLifetime { private readonly DockerContainer container = new(); public Task InitializeAsync() => container.{|FG4003:StartAsync|}(); public Task DisposeAsync() => Task.CompletedTask; TESTS }
        """);

    [Fact]
    public Task Scripts_of_many_deletions_and_transactions_of_a_test_are_told_apart() => TestLibraries.ReportsAsync("NUnit", """
        public class TestBase
        {
            [SetUp]
            public async Task BeforeEachTest() { using (var connection = new SqliteConnection("x")) { await {|FG4004:Clear|}(connection); } }
            private static async Task Clear(System.Data.IDbConnection connection)
            {
                const string sql = "DELETE FROM [a].[One] " + "DELETE FROM [a].[Two] ";
                await connection.ExecuteScalarAsync(sql);
            }
        }
        public class A : TestBase { TESTS }
        public class InTransaction
        {
            private BloggingContext db = null!;
            private Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction = null!;
            [SetUp] public async Task Begin() { db = new BloggingContext(null!); transaction = await db.Database.BeginTransactionAsync(); }
            [TearDown] public Task RollBack() => transaction.RollbackAsync();
            TESTS
        }
        """);
}
