namespace FixtureGen.Analyzers.Tests.Reloading;

public sealed class ResetPerTestTests
{
    [Theory]
    [InlineData("public Tests() => db.Blogs.{|FG4004:ExecuteDelete|}();")]
    [InlineData("public Tests() { db.Blogs.{|FG4004:RemoveRange|}(db.Blogs); db.SaveChanges(); }")]
    [InlineData("public Tests() { db.{|FG4004:RemoveRange|}(db.Posts); db.SaveChanges(); }")]
    [InlineData("public Tests() { db.Blogs.{|FG4004:RemoveRange|}(db.Blogs.ToList()); db.SaveChanges(); }")]
    [InlineData("public Tests() { {|FG4004:Empty|}().Wait(); async Task Empty() { db.Blogs.RemoveRange(await db.Blogs.IgnoreQueryFilters().ToListAsync()); await db.SaveChangesAsync(); } }")]
    [InlineData("public Tests() => sql.{|FG4004:Execute|}(\"DELETE FROM Blogs\");")]
    [InlineData("public Tests() => sql.{|FG4004:Execute|}(\"DELETE FROM main.Blogs; DELETE FROM \\\"Posts\\\";\");")]
    [InlineData("public Tests() { foreach (var table in new[] { \"Blogs\", \"Posts\" }) { sql.{|FG4004:Execute|}($\"DELETE FROM {table}\"); } }")]
    [InlineData("public Tests() => db.Database.{|FG4004:ExecuteSqlRaw|}(\"TRUNCATE TABLE Blogs\");")]
    public Task Tables_that_a_set_up_empties_are_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Theory]
    [InlineData("public Tests() => sql.Execute(\"DELETE FROM Blogs WHERE Id = 1\");")]
    [InlineData("public Tests() => db.Blogs.Where(blog => blog.Id == 1).ExecuteDelete();")]
    [InlineData("public Tests() { db.Blogs.RemoveRange(db.Blogs.Where(blog => blog.Id == 1)); }")]
    [InlineData("public Tests() { db.Blogs.RemoveRange(db.Blogs.Where(blog => blog.Id == 1).ToList()); }")]
    [InlineData("[Fact] public void Three() => db.Blogs.ExecuteDelete();")]
    [InlineData("void Reset() => db.Blogs.ExecuteDelete();")]
    [InlineData("static bool done; public Tests() { if (!done) { done = true; db.Blogs.ExecuteDelete(); } }")]
    public Task What_keeps_rows_is_not_reported(string members) => Blogging.ReportsInClassAsync(members);

    [Fact]
    public Task A_reset_after_every_test_is_reported()
        => Blogging.ReportsWithAsync(
            "namespace Respawn { public class Respawner { public Task ResetAsync(string connection) => Task.CompletedTask; } }",
            """
            public class Tests : IAsyncLifetime
            {
                private readonly Respawn.Respawner respawner = new();
                public Task InitializeAsync() => Task.CompletedTask;
                public Task DisposeAsync() => respawner.{|FG4004:ResetAsync|}("");
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            """,
            "The tables of 'Tests' are emptied for each of its 2 tests. Let every test be rolled back instead, by [UseDatabase] or " +
            "[UseFixtures]. There is no code fix, because the code does not show how its database is opened.");

    [Fact]
    public Task A_transaction_that_a_tear_down_rolls_back_is_not_reported()
        => Blogging.ReportsAsync("MSTest", """
            [TestClass]
            public class Tests
            {
                private readonly BloggingContext db = new(null!);
                [TestInitialize] public void Begin() => db.Database.BeginTransaction();
                [TestCleanup] public void RollBack() => db.Database.RollbackTransaction();
                [TestMethod] public void One() { }
                [TestMethod] public void Two() { }
            }
            """);

    [Fact]
    public Task A_class_that_is_rolled_back_anyway_is_reported_too()
        => Blogging.ReportsAsync("XunitV2", """
            [UseDatabase<BloggingDatabase>]
            public partial class Tests : IDisposable
            {
                public void Dispose() => Db.Blogs.{|FG4004:ExecuteDelete|}();
                [Fact] public void One() { }
                [Fact] public void Two() { }
            }
            public partial class Tests { private BloggingContext Db => null!; }
            public class BloggingDatabase : TestDatabase<BloggingContext> { protected override void Configure(DbContextOptionsBuilder<BloggingContext> options, DbConnection connection) { } }
            """);
}
