using FixtureGen.Analyzers.Hazards;
using FixtureGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FixtureGen.Analyzers.Tests.Hazards;

public sealed class StatementHazardTests
{
    [Theory]
    [InlineData("DELETE FROM Books; COMMIT")]
    [InlineData("BEGIN; DELETE FROM Books; COMMIT;")]
    [InlineData("delete from Books; rollback transaction; select 1")]
    [InlineData("-- all gone\nDELETE FROM Books; END TRANSACTION")]
    [InlineData("ROLLBACK; BEGIN")]
    [InlineData("BEGIN; DELETE FROM Books")]
    public Task A_text_that_ends_the_transaction_is_reported(string sql) => Report("FG5001", sql);

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("PRAGMA synchronous = OFF")]
    [InlineData("PRAGMA synchronous(NORMAL)")]
    [InlineData("PRAGMA main.synchronous = OFF")]
    public Task A_statement_that_is_refused_in_a_transaction_is_reported(string sql) => Report("FG5002", sql);

    [Theory]
    [InlineData("CREATE TABLE Loans (Id INTEGER)")]
    [InlineData("CREATE UNIQUE INDEX ix ON Books (Title)")]
    [InlineData("ALTER TABLE Books ADD COLUMN Shelf TEXT")]
    [InlineData("drop table if exists Loans")]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON Books BEGIN DELETE FROM Books; COMMIT; END")]
    [InlineData("DELETE FROM Books; CREATE OR REPLACE VIEW v AS SELECT 1")]
    public Task A_statement_that_changes_the_schema_is_reported(string sql) => Report("FG5003", sql);

    [Theory]
    [InlineData("VACUUM")]
    [InlineData("BEGIN; DELETE FROM Books; COMMIT")]
    public Task A_test_with_a_database_of_its_own_may_run_what_a_transaction_does_not_take(string sql)
        => VerifyHazards.ReportsAsync($"[Fact, Isolation(Isolation.Clone)] public Task Test() => Db.Database.ExecuteSqlRawAsync({Literal(sql)});");

    [Fact]
    public Task A_test_that_may_only_read_may_not()
        => VerifyHazards.ReportsAsync("[Fact, Isolation(Isolation.ReadOnly)] public Task Test() => {|FG5002:Db.Database.ExecuteSqlRawAsync(\"VACUUM\")|};");

    [Theory]
    [InlineData("BEGIN")]
    [InlineData("COMMIT")]
    [InlineData("rollback transaction;")]
    [InlineData("END")]
    [InlineData("SAVEPOINT s; DELETE FROM Books; ROLLBACK TO s; RELEASE s")]
    [InlineData("UPDATE Books SET Title = CASE WHEN Id = 1 THEN 'COMMIT; VACUUM' ELSE 'x' END")]
    [InlineData("INSERT INTO Books (Title) VALUES ('DROP TABLE Books')")]
    [InlineData("CREATE TEMP TABLE t (Id INTEGER); CREATE TABLE #t (Id INT)")]
    [InlineData("PRAGMA synchronous")]
    [InlineData("PRAGMA journal_mode = WAL")]
    [InlineData("PRAGMA foreign_keys = ON")]
    [InlineData("TRUNCATE TABLE Books")]
    [InlineData("SELECT \"COMMIT\" FROM Books -- VACUUM")]
    public Task A_statement_that_the_rollback_undoes_is_not(string sql)
        => VerifyHazards.ReportsAsync($"[Fact] public Task Test() => Db.Database.ExecuteSqlRawAsync({Literal(sql)});");

    [Theory]
    [InlineData("[Fact] public void Test() { using var command = Connection.CreateCommand(); {|FG5002:command.CommandText = \"VACUUM\"|}; command.ExecuteNonQuery(); }")]
    [InlineData("[Fact] public void Test() { using var command = {|FG5002:new SqliteCommand(\"VACUUM\")|}; }")]
    [InlineData("private const string Shrink = \"VACUUM\"; [Fact] public Task Test() => {|FG5002:Db.Database.ExecuteSqlRawAsync(Shrink)|};")]
    [InlineData("[Fact] public async Task Test() { var sql = \"VAC\" + \"UUM\"; await {|FG5002:Db.Database.ExecuteSqlRawAsync(sql)|}; }")]
    [InlineData("[Fact] public Task Test() => {|FG5003:Db.Database.ExecuteSqlAsync($\"DROP TABLE Loans; DELETE FROM Books WHERE Id = {3}\")|};")]
    [InlineData("public Tests() => {|FG5002:Db.Database.ExecuteSqlRaw(\"VACUUM\")|};")]
    public Task Statements_are_found_wherever_they_are_sent_from(string members) => VerifyHazards.ReportsAsync(members);

    [Fact]
    public Task They_are_found_in_the_methods_of_the_project_that_tests_call()
        => VerifyHazards.ReportsAsync(
            """
            [Fact] public Task Test() => {|FG5002:new Maintenance(Db).RunAsync()|};
            [Fact] public Task Another() => {|FG5002:Db.ShrinkAsync()|};
            """,
            """
            public class Maintenance(LibraryContext db)
            {
                public async Task RunAsync() { await Again(0); await db.ShrinkAsync(); }
                private Task Again(int times) => times > 3 ? Task.CompletedTask : Again(times + 1);
            }

            public static class Helpers
            {
                public static Task ShrinkAsync(this LibraryContext db) => db.Database.ExecuteSqlRawAsync("VACUUM");
            }
            """,
            "'VACUUM' in 'Helpers.ShrinkAsync(LibraryContext)' is refused inside a transaction, and every test runs in one. "
            + "Leave it out, or do it in 'CreateSchemaAsync' of the database if the engine allows it there.",
            "'VACUUM' in 'Helpers.ShrinkAsync(LibraryContext)' is refused inside a transaction, and every test runs in one. "
            + "Leave it out, or do it in 'CreateSchemaAsync' of the database if the engine allows it there.");

    [Fact]
    public Task A_base_class_that_uses_the_fixtures_is_looked_at_once_and_a_plain_one_through_its_calls()
        => VerifyHazards.ReportsAsync(
            "[Fact] public Task Test() => {|FG5002:Helper.Shrink(Db)|};",
            """
            [UseFixtures<Books>] public abstract partial class Base { protected Task Shrink(LibraryContext db) => {|FG5002:db.Database.ExecuteSqlRawAsync("VACUUM")|}; }
            public partial class Derived : Base { public Task Test(LibraryContext db) => Shrink(db); }
            public class Helper { public static Task Shrink(LibraryContext db) => db.Database.ExecuteSqlRawAsync("VACUUM"); }
            """);

    [Theory]
    [InlineData("[ClassSetup] static Task Arrange(LibraryContext db) => db.Database.ExecuteSqlRawAsync(\"CREATE TABLE Loans (Id INTEGER)\");")]
    [InlineData("[Theory, InlineData(\"VACUUM\")] public Task Test(string sql) => Db.Database.ExecuteSqlRawAsync(sql);")]
    [InlineData("[Fact] public void Test() { var text = \"VACUUM\"; Assert.Equal(\"VACUUM\", text); }")]
    public Task What_is_no_statement_of_a_test_is_not_reported(string members) => VerifyHazards.ReportsAsync(members);

    [Theory]
    [InlineData("", "[Isolation(Isolation.Clone)] ")]
    [InlineData("[Isolation(Isolation.Clone)] partial class Tests { }", "")]
    public Task Tests_on_a_database_of_their_own_may_do_all_of_it(string types, string attribute)
        => VerifyHazards.ReportsAsync(attribute + "[Fact] public void Test() { Db.Database.ExecuteSqlRaw(\"VACUUM\"); Db.Database.EnsureDeleted(); using var scope = new TransactionScope(TransactionScopeOption.RequiresNew); }", types);

    [Fact]
    public Task Isolation_of_one_test_is_not_that_of_the_others()
        => VerifyHazards.ReportsAsync("""
            [Fact, Isolation(Isolation.Rollback)] public void Test() => {|FG5002:Db.Database.ExecuteSqlRaw("VACUUM")|};
            [Fact] public void Another() => Db.Database.ExecuteSqlRaw("VACUUM");
            """,
            "[Isolation(Isolation.Clone)] partial class Tests { }");

    [Fact]
    public Task Classes_that_use_no_fixtures_are_left_alone()
        => VerifyHazards.ReportsAsync("", "public class Plain(LibraryContext db) { public Task Test() => db.Database.ExecuteSqlRawAsync(\"VACUUM; CREATE TABLE Loans (Id INTEGER)\"); }");

    [Theory]
    [InlineData("ALTER TABLE Books ADD COLUMN Shelf TEXT", "'ALTER TABLE' ends the transaction that keeps the changes of a test apart. Do it once, in 'CreateSchemaAsync' of the database.")]
    [InlineData("TRUNCATE TABLE Books", "'TRUNCATE' ends the transaction that keeps the changes of a test apart. Use DELETE.")]
    public Task On_a_database_that_commits_at_such_statements_they_end_the_transaction(string sql, string message)
        => Verify.ReportsInAsync<IsolationHazardAnalyzer>(
            source => TestCode.CompileWithoutEngine(source, TestCode.Declarations, Library.Declarations, Library.GeneratedPartOf("Tests")).AddReferences(MySql),
            "[UseFixtures<Books>] public partial class Tests { public Task Test() => {|FG5001:Db.Database.ExecuteSqlRawAsync(" + Literal(sql) + ")|}; }",
            message);

    [Fact]
    public Task The_messages_say_what_to_do_instead()
        => VerifyHazards.ReportsAsync(
            "[Fact] public Task Test() => {|FG5001:{|FG5003:Db.Database.ExecuteSqlRawAsync(\"CREATE TABLE Loans (Id INTEGER); COMMIT\")|}|};",
            "",
            "'CREATE TABLE' changes the schema, which is undone after the test and done again in the next one. Do it once, in 'CreateSchemaAsync' of the database.",
            "'COMMIT' ends the transaction that keeps the changes of a test apart. "
            + "Begin and commit through the context or the connection, or in commands of their own: these become savepoints.");

    [Fact]
    public Task A_transaction_that_a_longer_text_only_begins_is_named_as_such()
        => VerifyHazards.ReportsAsync(
            "[Fact] public Task Test() => {|FG5001:Db.Database.ExecuteSqlRawAsync(\"BEGIN; DELETE FROM Books\")|};",
            "",
            "'BEGIN' begins a transaction inside of a longer text, and no test runs such a text. "
            + "Begin and commit through the context or the connection, or in commands of their own: these become savepoints.");

    private static MetadataReference MySql
    {
        get
        {
            using var image = new MemoryStream();
            CSharpCompilation.Create("MySqlConnector", [], TestCode.References, TestCode.Options).Emit(image);
            return MetadataReference.CreateFromImage(image.ToArray());
        }
    }

    private static Task Report(string id, string sql)
        => VerifyHazards.ReportsAsync($"[Fact] public Task Test() => {{|{id}:Db.Database.ExecuteSqlRawAsync({Literal(sql)})|}};");

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
