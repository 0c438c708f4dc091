namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>Databases that every test makes for itself by a helper.</summary>
public sealed class RepeatedByTestsTests
{
    private const string Open = """
        var connection = new SqliteConnection("DataSource=:memory:");
        connection.Open();
        var db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(connection).Options);
        db.Database.EnsureCreated();
        """;

    private const string Fix = " There is no code fix, because each test does it by itself.";

    [Fact]
    public Task A_helper_of_the_class_that_creates_and_fills_the_database_is_reported() => TestLibraries.ReportsAsync("XunitV2", $$"""
        public class SeriesTests
        {
            private static (SqliteConnection Connection, BloggingContext Context) CreateTestContext() { {{Open}} Seed(db); return (connection, db); }
            private static void Seed(BloggingContext db) { db.Add(new Blog { Name = "A" }); db.SaveChanges(); }
            [Fact] public void One() { var (connection, db) = {|FG4002:{|FG4001:CreateTestContext|}|}(); }
            [Fact] public void Two() { var (connection, db) = CreateTestContext(); }
            [Theory, InlineData(1), InlineData(2)] public void Three(int number) { var (connection, db) = CreateTestContext(); }
        }
        """,
        "The rows of 'SeriesTests' are stored again for each of its 4 tests. Store them once, in [ClassSetup] or in a fixture, and let every test be rolled back." + Fix,
        "The schema of 'SeriesTests' is created or dropped again for each of its 4 tests. Create it once, in a TestDatabase that [UseDatabase] names, and let every test be rolled back." + Fix);

    [Theory]
    [InlineData("using var host = new {|FG4002:Host|}();", "using var host = new Host();")]
    [InlineData("using Host host = {|FG4002:new()|};", "using Host host = new();")]
    [InlineData("using var db = Contexts.{|FG4002:Create|}();", "using var db = Contexts.Create(Guid.NewGuid());")]
    [InlineData("using var db = {|FG4002:InheritedAsync|}().Result;", "using var db = InheritedAsync().Result;")]
    [InlineData("using var db = this.{|FG4002:InheritedAsync|}().Result;", "using var db = this.InheritedAsync().Result;")]
    [InlineData("using var db = new BloggingContext(null!); db.Database.{|FG4002:EnsureCreated|}();", "using var db = new BloggingContext(null!); db.Database.Migrate();")]
    public Task A_helper_of_whatever_kind_that_creates_the_schema_is_reported(string first, string others) => TestLibraries.ReportsAsync("XunitV2", $$"""
        public sealed class Host : IDisposable { public Host() { {{Open}} } public void Dispose() { } }
        public static class Contexts { public static BloggingContext Create(Guid? user = null) { {{Open}} return db; } }
        public abstract class Base { protected async Task<BloggingContext> InheritedAsync() { {{Open}} await Task.Yield(); return db; } }
        public class Tests : Base
        {
            [Fact] public void One() { {{first}} }
            [Fact] public void Two() { {{others}} }
            [Fact] public void Three() { {{others}} }
        }
        """);

    [Fact]
    public Task A_container_that_each_test_starts_is_reported() => TestLibraries.ReportsAsync("NUnit", """
        public class Tests
        {
            private static async Task<string> StartAsync(string image) { var container = new PostgreSqlBuilder().WithImage(image).Build(); await container.StartAsync(); return container.GetConnectionString(); }
            [Test] public async Task One() { var connection = await {|FG4003:StartAsync|}("postgres:15"); }
            [Test] public async Task Two() { var connection = await StartAsync("postgres:16"); }
            [Test] public async Task Three() { var connection = await StartAsync("postgres:16"); }
        }
        """);

    [Fact]
    public Task What_tests_have_emptied_or_stored_before_all_else_is_reported() => TestLibraries.ReportsAsync("XunitV2", """
        public class F
        {
            private readonly Respawner respawner = new();
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=x").Options);
            public Task ResetAsync() => respawner.ResetAsync(null!);
            public void Store(string name) { db.Add(new Blog { Name = name }); db.SaveChanges(); }
        }
        public class Tests(F fixture) : IClassFixture<F>
        {
            [Fact] public async Task One() { await fixture.{|FG4004:ResetAsync|}(); }
            [Fact] public async Task Two() { await fixture.ResetAsync(); await fixture.ResetAsync(); }
            [Fact] public async Task Three() => await fixture.ResetAsync();
        }
        public class Rows : IClassFixture<F>
        {
            private readonly F _fixture;
            public Rows(F fixture) => _fixture = fixture;
            [Fact] public void One() { _fixture.{|FG4001:Store|}("a"); }
            [Fact] public void Two() { _fixture.Store("a"); }
            [Fact] public void Three() { _fixture.Store("a"); }
        }
        public class Acting : IClassFixture<F>
        {
            private readonly F _fixture;
            public Acting(F fixture) => _fixture = fixture;
            [Fact] public async Task One() { Assert.NotNull(_fixture); _fixture.Store("a"); await _fixture.ResetAsync(); }
            [Fact] public async Task Two() { Assert.NotNull(_fixture); _fixture.Store("a"); await _fixture.ResetAsync(); }
            [Fact] public async Task Three() { Assert.NotNull(_fixture); _fixture.Store("a"); await _fixture.ResetAsync(); }
        }
        """);

    [Theory]
    [InlineData("BloggingContext Create() => new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(\"Data Source=x\").Options);", "using var db = Create();")]
    [InlineData("BloggingContext Create() { var db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseInMemoryDatabase(\"x\").Options); db.Database.EnsureCreated(); db.Add(new Blog()); db.SaveChanges(); return db; }", "using var db = Create();")]
    [InlineData("", "using var db = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseInMemoryDatabase(\"x\").Options); db.Database.EnsureCreated();")]
    [InlineData("DbContextOptions<BloggingContext> Options() => new DbContextOptionsBuilder<BloggingContext>().UseInMemoryDatabase(\"x\").Options;", "using var db = new BloggingContext(Options()); db.Database.EnsureCreated();")]
    [InlineData("static BloggingContext? shared; BloggingContext Create() { if (shared == null) { shared = new BloggingContext(null!); shared.Database.EnsureCreated(); } return shared; }", "var db = Create();")]
    [InlineData("SqliteConnection Open() { var connection = new SqliteConnection(\"x\"); connection.Open(); return connection; }", "using var connection = Open();")]
    [InlineData("void Store(BloggingContext db, string name) { db.Add(new Blog { Name = name }); db.SaveChanges(); }", "var name = Guid.NewGuid().ToString(); Store(null!, name);")]
    [InlineData("void Table(string name) => new SqliteConnection().Execute(\"CREATE TABLE A (Id int)\");", "var name = \"a\"; Table(name);")]
    [InlineData("BloggingContext Create() { var db = new BloggingContext(null!); db.Database.EnsureCreated(); return db; }", "Action later = () => Create();")]
    public Task What_tests_may_each_want_for_themselves_is_silent(string helper, string test) => TestLibraries.ReportsAsync("XunitV2", $$"""
        public class Tests
        {
            {{(helper.Length == 0 ? "" : "private " + helper)}}
            [Fact] public void One() { {{test}} }
            [Fact] public void Two() { {{test}} }
            [Fact] public void Three() { {{test}} }
        }
        """);

    [Fact]
    public Task Two_tests_and_skipped_ones_are_silent() => TestLibraries.ReportsAsync("XunitV2", $$"""
        public class Tests
        {
            private static BloggingContext Create() { {{Open}} return db; }
            [Fact] public void One() { using var db = Create(); }
            [Fact] public void Two() { using var db = Create(); }
            [Fact(Skip = "later")] public void Three() { using var db = Create(); }
        }
        """);

    [Fact]
    public Task What_the_set_up_is_reported_for_is_not_reported_twice() => TestLibraries.ReportsAsync("XunitV2", """
        public class Tests
        {
            private readonly BloggingContext db = new(new DbContextOptionsBuilder<BloggingContext>().UseSqlite("Data Source=x").Options);
            public Tests() => {|FG4002:Create|}();
            private void Create() => db.Database.EnsureCreated();
            [Fact] public void One() { Create(); }
            [Fact] public void Two() { Create(); }
            [Fact] public void Three() { Create(); }
        }
        """);
}
