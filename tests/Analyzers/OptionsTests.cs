using System.Globalization;
using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Reloading;
using FixtureGen.Analyzers.Tests.Harness;
using FixtureGen.Analyzers.Tests.Hazards;
using FixtureGen.Analyzers.Tests.Reloading;

namespace FixtureGen.Analyzers.Tests;

/// <summary>The options that rules read from <c>.editorconfig</c>.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("FG5008", "Settings.Limit", "[Fact] public void Test() { Settings.Limit = 1; }")]
    [InlineData("FG5008", "Other, Limit", "[Fact] public void Test() { Settings.Limit = 1; }")]
    [InlineData("FG5007", "SaveChangesAsync", "[Fact] public void Test() { _ = Db.SaveChangesAsync(); }")]
    [InlineData("FG5007", "SaveChangesAsync", "[Fact] public void Test() => Helpers.Save(Db);")]
    [InlineData("FG5006", "SqliteConnection", "[Fact] public void Test() => new SqliteConnection(\"Data Source=other.db\").Dispose();")]
    [InlineData("FG5005", "RequiresNew", "[Fact] public void Test() { using var scope = new System.Transactions.TransactionScope(System.Transactions.TransactionScopeOption.RequiresNew); }")]
    [InlineData("FG5002", "VACUUM", "[Fact] public void Test() => Db.Database.ExecuteSqlRaw(\"VACUUM\");")]
    [InlineData("FG5003", "CREATE TABLE", "[Fact] public void Test() => Db.Database.ExecuteSqlRaw(\"CREATE TABLE Loans (Id INTEGER)\");")]
    [InlineData("FG5010", "Helpers.Emma", "[Fact] public void Test() { Helpers.Emma.Title = \"Persuasion\"; }")]
    public async Task What_is_meant_so_is_not_reported(string id, string excluded, string members)
    {
        Assert.Contains(id, await FindAsync(members, "fixturegen.FG0000.excluded", excluded));
        Assert.Contains(id, await FindAsync(members, $"fixturegen.{id}.excluded", "Something, else"));
        Assert.DoesNotContain(id, await FindAsync(members, $"fixturegen.{id}.excluded", excluded));
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("3", 0)]
    [InlineData("many", 1)]
    public async Task A_rule_about_reloading_speaks_from_so_many_tests_on(string minimum, int findings)
    {
        var compilation = TestCode.CompileFor("XunitV2", Blogging.Class("public Tests() { db.Add(new Blog()); db.SaveChanges(); }"), Blogging.Usings("XunitV2"), Blogging.Model);
        Assert.Equal(findings, (await Verify.FindAsync(new PerTestWorkAnalyzer(), compilation, Setting.OfEditorConfig("fixturegen.FG4001.minimum_tests", minimum))).Count);
    }

    [Theory]
    [InlineData("4", 0)]
    [InlineData("2", 1)]
    public async Task Tests_that_arrange_the_same_rows_are_reported_from_so_many_on(string minimum, int findings)
    {
        var rows = "db.Add(new Blog()); db.SaveChanges();";
        var compilation = TestCode.CompileFor(
            "XunitV2", Blogging.Class($"[Fact] public void Three() {{ {rows} }} [Fact] public void Four() {{ {rows} }}"), Blogging.Usings("XunitV2"), Blogging.Model);
        Assert.Equal(findings, (await Verify.FindAsync(new SameRowsInTestsAnalyzer(), compilation, Setting.OfEditorConfig("fixturegen.FG4005.minimum_tests", minimum))).Count);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Only_where_fixes_are_offered_do_messages_say_why_there_is_none(string explain, bool isSaid)
    {
        var compilation = TestCode.CompileFor(
            "XunitV2", "public class Tests { readonly BloggingContext db; public Tests(BloggingContext db) { this.db = db; db.Add(new Blog()); db.SaveChanges(); } [Fact] public void One() { } [Fact] public void Two() { } }",
            Blogging.Usings("XunitV2"), Blogging.Model);
        var found = Assert.Single(await Verify.FindAsync(new PerTestWorkAnalyzer(), compilation, Setting.OfProject("FixtureGenExplain", explain)));
        Assert.Equal(isSaid, found.GetMessage(CultureInfo.InvariantCulture).Contains("There is no code fix, because", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> FindAsync(string members, string key, string value)
    {
        var compilation = TestCode.Compile(
            $$"""
            using Microsoft.Data.Sqlite;
            using Xunit;

            [UseFixtures<Books>]
            public partial class Tests
            {
                {{members}}
            }

            public static class Settings { public static int Limit = 3; }
            public static class Helpers { public static readonly Book Emma = new(); public static void Save(LibraryContext db) { _ = db.SaveChangesAsync(); } }
            """,
            TestCode.Declarations, Library.Declarations, Library.GeneratedPartOf("Tests"));
        return (await Verify.FindAsync(new IsolationHazardAnalyzer(), compilation, Setting.OfEditorConfig(key, value))).Select(diagnostic => diagnostic.Id);
    }
}
