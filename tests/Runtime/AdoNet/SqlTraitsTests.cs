using FixtureGen.AdoNet.Sql;
using FixtureGen.Testing.Statements;

namespace FixtureGen.Tests.AdoNet;

public sealed class SqlTraitsTests
{
    public static IEnumerable<object[]> Statements => StatementTable.Databases.SelectMany(StatementTable.On);

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_text_is_judged_as_its_database_takes_it(string database, string text)
        => Assert.Equal(StatementTable.Of(database, text).ToString(), SqlTraits.Of(text, GrammarOf(database)).Step.ToString());

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_text_that_is_refused_says_why(string database, string text)
        => Assert.Equal(
            StatementTable.Of(database, text) is Fate.Refused or Fate.ImplicitCommit,
            SqlTraits.Of(text, GrammarOf(database)).Refusal is not null);

    /// <summary>Not in the table: what PostgreSQL itself makes of such a text changes from version to version.</summary>
    [Fact]
    public void The_number_of_a_parameter_is_no_tag_of_a_string()
        => Assert.Equal(TransactionStep.Refused, SqlTraits.Of("SELECT $1$; COMMIT; $1$", SqlGrammar.PostgreSql).Step);

    [Fact]
    public void An_implicit_commit_names_the_statement()
        => Assert.Equal(
            "MySQL commits the open transaction before ALTER TABLE.",
            SqlTraits.Of("DELETE FROM loan; ALTER TABLE author ADD COLUMN born int", SqlGrammar.MySql).Refusal);

    [Theory]
    [InlineData("SELECT * FROM t WHERE a = 'INSERT'", true)]
    [InlineData("WITH x AS (SELECT 1) SELECT * FROM x", true)]
    [InlineData("VALUES (1); SELECT 2", true)]
    [InlineData("WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x", false)]
    [InlineData("SELECT * INTO copy FROM t", false)]
    [InlineData("SELECT * FROM t FOR UPDATE", false)]
    [InlineData("SELECT 1; INSERT INTO t VALUES (1)", false)]
    [InlineData("UPDATE t SET a = 1", false)]
    [InlineData("CREATE TABLE t (a int)", false)]
    public void A_text_only_reads(string text, bool onlyReads)
        => Assert.Equal(onlyReads, SqlTraits.Of(text, SqlGrammar.Standard).OnlyReads);

    private static SqlGrammar GrammarOf(string database) => database switch
    {
        nameof(SqlGrammar.Sqlite) => SqlGrammar.Sqlite,
        nameof(SqlGrammar.PostgreSql) => SqlGrammar.PostgreSql,
        nameof(SqlGrammar.MySql) => SqlGrammar.MySql,
        nameof(SqlGrammar.SqlServer) => SqlGrammar.SqlServer,
        _ => SqlGrammar.Standard,
    };
}
