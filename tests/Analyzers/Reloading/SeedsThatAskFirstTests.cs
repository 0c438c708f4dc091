namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>Seeds that may run again, as those of applications are: they store rows only where there are none.</summary>
public sealed class SeedsThatAskFirstTests
{
    [Theory]
    [InlineData("public Tests() { if (!db.Blogs.Any()) { db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("public Tests() { if (db.Blogs.Any()) { return; } db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("public Tests() { if (db.Blogs.AnyAsync().Result) return; db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("public Tests() { if (db.Blogs.Count() == 0) { Seed(); } } void Seed() { db.Add(new Blog()); db.SaveChanges(); }")]
    [InlineData("public Tests() { if (db.Blogs.FirstOrDefault(blog => blog.Name == \"a\") is null) { sql.Execute(\"INSERT INTO Blogs VALUES (1)\"); } }")]
    [InlineData("public Tests() { if (db.Blogs.Find(1) == null) { db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("public Tests() { if (db.Database.{|FG4002:EnsureCreated|}()) { db.Add(new Blog()); db.SaveChanges(); } }")]
    [InlineData("public Tests() { DbInitializer.{|FG4002:Initialize|}(db); } static class DbInitializer { public static void Initialize(BloggingContext context) { context.Database.EnsureCreated(); if (context.Blogs.Any()) { return; } context.Add(new Blog()); context.SaveChanges(); } }")]
    public Task Rows_of_a_database_that_stays_are_stored_once(string members) => Blogging.ReportsInClassAsync(members);

    [Theory]
    [InlineData("public Tests() { db.Database.{|FG4002:EnsureDeleted|}(); db.Database.EnsureCreated(); if (!db.Blogs.Any()) { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); } }")]
    [InlineData("public Tests() { sql.Open(); if (db.Database.{|FG4002:EnsureCreated|}()) { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); } }")]
    [InlineData("public Tests() { sql.Open(); using var own = new BloggingContext(new DbContextOptionsBuilder<BloggingContext>().UseSqlite(sql).UseSeeding((context, _) => { context.Add(new Blog()); context.{|FG4001:SaveChanges|}(); }).Options); own.Database.{|FG4002:EnsureCreated|}(); }")]
    [InlineData("public Tests() { db.Blogs.{|FG4004:ExecuteDelete|}(); if (!db.Blogs.Any()) { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); } }")]
    [InlineData("public Tests() { if (!db.Blogs.Any()) { db.Add(new Blog()); } sql.{|FG4001:Execute|}(\"INSERT INTO Blogs VALUES (1)\"); }")]
    [InlineData("public Tests() { var blogs = new List<Blog>(); if (!blogs.Any()) { db.Add(new Blog()); db.{|FG4001:SaveChanges|}(); } }")]
    public Task Rows_of_a_database_that_is_new_for_every_test_are_not(string members) => Blogging.ReportsInClassAsync(members);
}
