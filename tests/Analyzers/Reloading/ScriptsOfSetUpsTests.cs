namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>SQL that mentions what the rules look for and does something else.</summary>
public sealed class ScriptsOfSetUpsTests
{
    [Theory]
    [InlineData("CREATE TRIGGER Log AFTER INSERT ON Blogs BEGIN INSERT INTO Posts VALUES (1); END;")]
    [InlineData("CREATE OR REPLACE FUNCTION f() RETURNS trigger AS $$ BEGIN INSERT INTO Posts VALUES (1); END $$ LANGUAGE plpgsql")]
    [InlineData("CREATE PROCEDURE AddBlog AS INSERT INTO Blogs VALUES (1)")]
    [InlineData("GRANT SELECT, INSERT ON Blogs TO app")]
    [InlineData("CREATE TABLE #Expected (Id INT); INSERT INTO #Expected VALUES (1)")]
    [InlineData("CREATE TEMP TABLE IF NOT EXISTS Expected (Id INT); INSERT INTO Expected VALUES (1)")]
    [InlineData("CREATE TEMPORARY TABLE Expected AS SELECT 1; INSERT INTO Expected SELECT 2")]
    [InlineData("DROP TABLE IF EXISTS #Expected")]
    [InlineData("SELECT * FROM Blogs -- INSERT INTO Blogs")]
    [InlineData("PRAGMA foreign_keys = ON")]
    [InlineData("DELETE FROM Blogs WHERE Id = 1; UPDATE Blogs SET Name = 'DELETE FROM Blogs'")]
    public Task What_stores_no_rows_and_changes_no_schema_is_not_reported(string sql) => ReportsAsync(sql, "Execute");

    [Theory]
    [InlineData("CREATE TRIGGER Log AFTER INSERT ON Blogs BEGIN SELECT 1; END; INSERT INTO Blogs VALUES (1)", "FG4001")]
    [InlineData("WITH new AS (SELECT 1) INSERT INTO Blogs SELECT * FROM new", "FG4001")]
    [InlineData("SET IDENTITY_INSERT Blogs ON\\nINSERT INTO Blogs VALUES (1)", "FG4001")]
    [InlineData("INSERT OR IGNORE INTO Blogs VALUES (1)", "FG4001")]
    [InlineData("CREATE TABLE Temp (Id INT)", "FG4002")]
    [InlineData("CREATE TEMP TABLE Ids (Id INT); DROP TABLE Blogs", "FG4002")]
    [InlineData("DELETE FROM Posts; DELETE FROM Blogs", "FG4004")]
    public Task What_stores_rows_or_changes_the_schema_is(string sql, string rule) => ReportsAsync(sql, $"{{|{rule}:Execute|}}");

    [Fact]
    public Task Scripts_that_are_read_from_files_and_resources_are_not_known()
        => Blogging.ReportsInClassAsync("""
            public Tests()
            {
                sql.Execute(System.IO.File.ReadAllText("INSERT INTO.sql"));
                using var reader = new System.IO.StreamReader(typeof(Tests).Assembly.GetManifestResourceStream("CREATE TABLE.sql"));
                sql.Execute(reader.ReadToEnd());
            }
            """);

    private static Task ReportsAsync(string sql, string call) => Blogging.ReportsInClassAsync($"public Tests() => sql.{call}(\"{sql}\");");
}
