using FixtureGen.AdoNet.Sql;

namespace FixtureGen.Tests.AdoNet;

public sealed class SqlTraitsTests
{
    [Theory]
    [InlineData("BEGIN")]
    [InlineData(" begin ; ")]
    [InlineData("BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY")]
    [InlineData("BEGIN ISOLATION LEVEL SERIALIZABLE")]
    [InlineData("START TRANSACTION READ WRITE;")]
    [InlineData("-- a comment; with a semicolon\nBEGIN IMMEDIATE")]
    public void A_text_begins_a_transaction(string text) => Assert.Equal(TransactionStep.Begin, SqlTraits.Of(text).Step);

    [Theory]
    [InlineData("COMMIT")]
    [InlineData("commit work;")]
    [InlineData("END")]
    [InlineData("/* done */ END TRANSACTION ;")]
    public void A_text_commits(string text) => Assert.Equal(TransactionStep.Commit, SqlTraits.Of(text).Step);

    [Theory]
    [InlineData("ROLLBACK")]
    [InlineData("ABORT;")]
    [InlineData("ROLLBACK TRANSACTION")]
    public void A_text_rolls_back(string text) => Assert.Equal(TransactionStep.RollBack, SqlTraits.Of(text).Step);

    [Theory]
    [InlineData("BEGIN; INSERT INTO t VALUES (1); COMMIT")]
    [InlineData("INSERT INTO t VALUES (1); COMMIT")]
    [InlineData("COMMIT; BEGIN")]
    [InlineData("COMMIT AND CHAIN")]
    [InlineData("COMMIT PREPARED 'x'")]
    [InlineData("PREPARE TRANSACTION 'x'")]
    [InlineData("ROLLBACK WORK AND CHAIN")]
    [InlineData("SELECT 'it''s; fine'; rollback")]
    public void A_text_that_would_end_the_sandbox_is_refused(string text) => Assert.Equal(TransactionStep.Refused, SqlTraits.Of(text).Step);

    [Theory]
    [InlineData("SELECT 'COMMIT; ROLLBACK'")]
    [InlineData("SELECT \"COMMIT\", [ROLLBACK], `BEGIN` FROM t")]
    [InlineData("SELECT 1 -- ; COMMIT\n")]
    [InlineData("SELECT 1 /* ; COMMIT; */")]
    [InlineData("DO $$ BEGIN PERFORM 1; COMMIT; END $$")]
    [InlineData("DO $body$ BEGIN PERFORM 1; END $body$; SELECT $1")]
    [InlineData("CREATE TRIGGER x AFTER INSERT ON t BEGIN UPDATE t SET a = CASE WHEN b THEN 1 ELSE 2 END; DELETE FROM u; END; SELECT 1")]
    [InlineData("SAVEPOINT x")]
    [InlineData("ROLLBACK TO x")]
    [InlineData("ROLLBACK TO SAVEPOINT x; SELECT 1")]
    [InlineData("RELEASE x")]
    [InlineData("IF 1 = 1 BEGIN DELETE FROM t; DELETE FROM u; END")]
    [InlineData("SELECT E'\\'; COMMIT; --'")]
    [InlineData("")]
    [InlineData(";;")]
    public void A_text_leaves_the_transaction_alone(string text) => Assert.Equal(TransactionStep.None, SqlTraits.Of(text).Step);

    [Fact]
    public void An_isolation_level_is_a_setting() => Assert.Equal(TransactionStep.Setting, SqlTraits.Of("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE").Step);

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
    public void A_text_only_reads(string text, bool onlyReads) => Assert.Equal(onlyReads, SqlTraits.Of(text).OnlyReads);
}
