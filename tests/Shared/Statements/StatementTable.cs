using static FixtureGen.Testing.Statements.Fate;

namespace FixtureGen.Testing.Statements;

/// <summary>
/// What command texts do to the transaction around a test. Runtime and analyzer are held to it, and SQLite and PostgreSQL themselves:
/// where the databases say otherwise, the table is wrong.
/// </summary>
internal static class StatementTable
{
    internal static readonly string[] Databases =
    [
        nameof(StatementCase.Sqlite),
        nameof(StatementCase.PostgreSql),
        nameof(StatementCase.MySql),
        nameof(StatementCase.SqlServer),
        nameof(StatementCase.Standard),
    ];

    // What a database does not understand is passed on to it: None.
    internal static readonly StatementCase[] Cases =
    [
        //                                                            SQLite    PostgreSQL MySQL     SQL Server Standard
        new("BEGIN",                                                  Begin,    Begin,    Begin,    None,     Begin),
        new(" begin ; ",                                              Begin,    Begin,    Begin,    None,     Begin),
        new(";; BEGIN",                                               Begin,    Begin,    Begin,    None,     Begin),
        new("/* now */ BEGIN -- at once",                             Begin,    Begin,    Begin,    None,     Begin),
        new("BEGIN WORK",                                             None,     Begin,    Begin,    None,     Begin),
        new("BEGIN TRANSACTION",                                      Begin,    Begin,    None,     Begin,    Begin),
        new("BEGIN TRAN",                                             None,     None,     None,     Begin,    Begin),
        new("BEGIN TRANSACTION mine",                                 Begin,    None,     None,     Begin,    Begin),
        new("BEGIN TRANSACTION DELETE FROM author",                   None,     None,     None,     Refused,  Begin),
        new("BEGIN TRANSACTION mine WITH MARK 'x'",                   None,     None,     None,     Begin,    Begin),
        new("BEGIN IMMEDIATE",                                        Begin,    None,     None,     None,     Begin),
        new("-- now; or never\nBEGIN EXCLUSIVE TRANSACTION",          Begin,    None,     None,     None,     Begin),
        new("BEGIN ISOLATION LEVEL SERIALIZABLE",                     None,     Begin,    None,     None,     Begin),
        new("BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ WRITE", None, Begin,    None,     Refused,  Begin),
        new("BEGIN NOT DEFERRABLE",                                   None,     Begin,    None,     None,     Begin),
        new("BEGIN READ WRITE",                                       None,     Begin,    None,     None,     Begin),
        new("START TRANSACTION",                                      None,     Begin,    Begin,    None,     Begin),
        new("start transaction read write;",                          None,     Begin,    Begin,    None,     Begin),

        new("COMMIT",                                                 Commit),
        new("commit ;",                                               Commit),
        new("COMMIT WORK",                                            None,     Commit,   Commit,   Commit,   Commit),
        new("COMMIT TRANSACTION",                                     Commit,   Commit,   None,     Commit,   Commit),
        new("COMMIT TRAN",                                            None,     None,     None,     Commit,   Commit),
        new("COMMIT TRANSACTION mine",                                Commit,   None,     None,     Commit,   Refused),
        new("END",                                                    Commit,   Commit,   None,     None,     Commit),
        new("/* done */ End Transaction ;",                           Commit,   Commit,   None,     None,     Commit),
        new("END WORK",                                               None,     Commit,   None,     None,     Commit),
        new("COMMIT AND NO CHAIN",                                    None,     Commit,   Commit,   Refused,  Commit),
        new("END AND NO CHAIN",                                       None,     Commit,   None,     None,     Commit),
        new("COMMIT AND CHAIN",                                       None,     Refused,  Refused,  Refused,  Refused),
        new("COMMIT WORK AND CHAIN",                                  None,     Refused,  Refused,  Refused,  Refused),
        new("END AND CHAIN",                                          None,     Refused,  None,     None,     Refused),
        new("COMMIT RELEASE",                                         None,     None,     Refused,  Refused,  None),
        new("COMMIT NO RELEASE",                                      None,     None,     Commit,   Refused,  None),
        new("COMMIT PREPARED 'x'",                                    None,     Refused,  None,     Refused,  Refused),
        new("ROLLBACK PREPARED 'x'",                                  None,     Refused,  None,     Refused,  Refused),
        new("PREPARE TRANSACTION 'x'",                                None,     Refused,  None,     None,     Refused),

        new("ROLLBACK",                                               RollBack),
        new("ROLLBACK WORK",                                          None,     RollBack, RollBack, RollBack, RollBack),
        new("ROLLBACK TRANSACTION",                                   RollBack, RollBack, None,     RollBack, RollBack),
        new("ROLLBACK TRANSACTION mine",                              RollBack, None,     None,     None,     None),
        new("ABORT;",                                                 None,     RollBack, None,     None,     RollBack),
        new("abort work",                                             None,     RollBack, None,     None,     RollBack),
        new("ROLLBACK AND NO CHAIN",                                  None,     RollBack, RollBack, Refused,  RollBack),
        new("ROLLBACK AND CHAIN",                                     None,     Refused,  Refused,  Refused,  Refused),
        new("ROLLBACK WORK AND CHAIN",                                None,     Refused,  Refused,  Refused,  Refused),
        new("ABORT AND CHAIN",                                        None,     Refused,  None,     None,     Refused),

        new("SAVEPOINT x",                                            None),
        new("SAVE TRANSACTION x",                                     None),
        new("RELEASE x",                                              None),
        new("RELEASE SAVEPOINT x",                                    None),
        new("ROLLBACK TO x",                                          None,     None,     None,     Refused,  None),
        new("ROLLBACK TRANSACTION TO x",                              None),
        new("ROLLBACK TO SAVEPOINT x; SELECT 1",                      None,     None,     None,     Refused,  None),
        new("SAVEPOINT s; DELETE FROM loan; ROLLBACK TO s; RELEASE s", None,    None,     None,     Refused,  None),

        new("SELECT 1; COMMIT",                                       Refused),
        new("DELETE FROM loan; rollback",                             Refused),
        new("BEGIN; DELETE FROM loan; COMMIT;",                       Refused),
        new("COMMIT; BEGIN",                                          Refused),
        new("SELECT 1; BEGIN",                                        Refused,  Refused,  Refused,  None,     Refused),
        new("SELECT 1; END",                                          Refused,  Refused,  None,     None,     None),
        new("SELECT 1; END TRANSACTION",                              Refused,  Refused,  None,     None,     None),
        new("DELETE FROM loan COMMIT",                                None,     None,     None,     Refused,  None),
        new("IF 1 = 1 BEGIN DELETE FROM loan; DELETE FROM book; END", Refused,  Refused,  None,     None,     None),

        new("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",           None,     Setting,  Setting,  Setting,  Setting),
        new("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; SELECT 1", None,     Outside,  Outside,  None,     Outside),
        new("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; COMMIT",   Refused),
        new("SET autocommit = 1",                                     None,     None,     ImplicitCommit, None, None),
        new("set session autocommit = 0",                             None,     None,     ImplicitCommit, None, None),
        new("SET @@session.autocommit = 0",                           None,     None,     ImplicitCommit, None, None),
        new("SET PASSWORD = 'x'",                                     None,     None,     ImplicitCommit, None, None),
        new("SET @x = 1",                                             None),

        new("",                                                       None),
        new(";;",                                                     None),
        new("SELECT 'COMMIT; ROLLBACK'",                              None),
        new("SELECT 'it''s; fine'; rollback",                         Refused),
        new("SELECT 1 -- ; COMMIT",                                   None),
        new("SELECT 1 /* ; COMMIT; */",                               None),
        new("/* /* x */ ROLLBACK */ SELECT 1",                        None),
        new("/* /* x */ */ ROLLBACK",                                 None,     RollBack, None,     RollBack, None),
        new("/*!50000 COMMIT */",                                     None,     None,     Commit,   None,     None),
        new("SELECT 1 # ; COMMIT",                                    Refused,  Refused,  None,     Refused,  Refused),
        new("SELECT 5--1; COMMIT",                                    None,     None,     Refused,  None,     None),
        new("SELECT \"COMMIT; ROLLBACK\" FROM author",                None),
        new("SELECT name AS \"; COMMIT\" FROM author",                None),
        new(@"SELECT '\'; COMMIT; --'",                               Refused,  Refused,  None,     Refused,  Refused),
        new(@"SELECT E'\'; COMMIT; --'",                              Refused,  None,     None,     Refused,  None),
        new(@"SELECT E'a''\'; COMMIT; --'",                           Refused,  None,     None,     Refused,  None),
        new("SELECT ARRAY['x]; COMMIT; --']",                         Refused,  None,     None,     Refused,  Refused),
        new("SELECT $$; COMMIT; $$",                                  Refused,  None,     Refused,  Refused,  None),
        new("DO $body$ BEGIN PERFORM 1; COMMIT; END $body$",          Refused,  None,     Refused,  Refused,  None),

        new("CREATE TRIGGER seen AFTER INSERT ON book BEGIN UPDATE loan SET book = CASE WHEN id > 1 THEN 1 ELSE 2 END; DELETE FROM loan; END; "
            + "SELECT 1",
            None, None, ImplicitCommit, None, None),
        new("CREATE TEMP TRIGGER seen AFTER INSERT ON book BEGIN DELETE FROM loan; END; COMMIT",
            Refused, Refused, ImplicitCommit, None, Refused),
        new("CREATE FUNCTION one() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END", None, None, ImplicitCommit, None, None),
        new("CREATE DEFINER = someone TRIGGER seen BEFORE INSERT ON book FOR EACH ROW BEGIN DELETE FROM loan; END",
            None, None, ImplicitCommit, None, None),
        new("CREATE PROCEDURE lend() BEGIN IF 1 = 1 THEN DELETE FROM loan; END IF; DELETE FROM book; END",
            None, None, ImplicitCommit, None, None),
        new("CREATE PROCEDURE lend() BEGIN CASE 1 WHEN 1 THEN DELETE FROM loan; END CASE; DELETE FROM book; END; COMMIT",
            Refused, Refused, ImplicitCommit, None, Refused),
        new("CREATE TABLE shelf (begin int); COMMIT",                 Refused,  Refused,  ImplicitCommit, Refused, Refused),
        new("CREATE TABLE shelf (id int)",                            None,     None,     ImplicitCommit, None, None),
        new("DELETE FROM loan; ALTER TABLE author ADD COLUMN born int", None,   None,     ImplicitCommit, None, None),
        new("CREATE TEMPORARY TABLE shelf (id int)",                  None),
        new("TRUNCATE TABLE loan",                                    None,     None,     ImplicitCommit, None, None),
        new("SELECT TRUNCATE(1.5, 0), 'DROP TABLE loan'",             None),
        new("LOCK TABLES loan WRITE",                                 None,     None,     ImplicitCommit, None, None),
        new("/* now */ GRANT ALL ON loan TO someone",                 None,     None,     ImplicitCommit, None, None),
        new("ANALYZE TABLE loan",                                     None,     None,     ImplicitCommit, None, None),
        new("CHECK TABLE loan",                                       None,     None,     ImplicitCommit, None, None),
        new("OPTIMIZE TABLE loan",                                    None,     None,     ImplicitCommit, None, None),
        new("REPAIR TABLE loan",                                      None,     None,     ImplicitCommit, None, None),
        new("CACHE INDEX loan IN hot",                                None,     None,     ImplicitCommit, None, None),
        new("LOAD INDEX INTO CACHE loan",                             None,     None,     ImplicitCommit, None, None),
        new("INSTALL PLUGIN x SONAME 'x.so'",                         None,     None,     ImplicitCommit, None, None),
        new("UNINSTALL PLUGIN x",                                     None,     None,     ImplicitCommit, None, None),
        new("RENAME TABLE loan TO lent",                              None,     None,     ImplicitCommit, None, None),
        new("REVOKE ALL ON loan FROM someone",                        None,     None,     ImplicitCommit, None, None),
        new("UNLOCK TABLES",                                          None,     None,     ImplicitCommit, None, None),
        new("FLUSH TABLES",                                           None,     None,     ImplicitCommit, None, None),
        new("RESET QUERY CACHE",                                      None,     None,     ImplicitCommit, None, None),

        new("WITH x AS (SELECT 1) SELECT * FROM x",                   None),
        new("WITH x AS (SELECT 'COMMIT') DELETE FROM loan",           None),
        new("INSERT INTO author (name) VALUES ('; COMMIT; ')",        None),

        new("VACUUM",                                                 Outside,  Outside,  None,     None,     Outside),
        new("DELETE FROM loan; vacuum",                               Outside,  Outside,  None,     None,     Outside),
        new("PRAGMA synchronous = OFF",                               Outside,  None,     None,     None,     Outside),
        new("PRAGMA main.synchronous = OFF",                          Outside,  None,     None,     None,     None),
        // Not refused, but without effect in a transaction that has written, and in a database in memory.
        new("PRAGMA journal_mode = WAL",                              None),
        new("PRAGMA synchronous",                                     None),
        new("PRAGMA foreign_keys = ON",                               None),
        new("CREATE DATABASE another",                                None,     Outside,  ImplicitCommit, Outside, Outside),
        new("DROP TABLESPACE another",                                None,     Outside,  ImplicitCommit, None, Outside),
        new("CREATE UNIQUE INDEX CONCURRENTLY shelf ON author (name)", None,    Outside,  ImplicitCommit, None, Outside),
        new("CREATE INDEX CONCURRENTLY shelf ON author (name)",       None,     Outside,  ImplicitCommit, None, Outside),
        new("ALTER SYSTEM SET fsync = off",                           None,     Outside,  ImplicitCommit, None, Outside),
        new("REINDEX SCHEMA public",                                  None,     Outside,  None,     None,     None),
        new("REINDEX TABLE CONCURRENTLY author",                      None,     Outside,  None,     None,     None),
        new("BACKUP DATABASE library TO DISK = 'x'",                  None,     None,     None,     Outside,  None),
        new("DISCARD ALL",                                            None,     Outside,  None,     None,     None),
        new("CLUSTER",                                                None,     Outside,  None,     None,     None),
    ];

    /// <summary>Each text with the database, for a theory.</summary>
    internal static IEnumerable<object[]> On(string database) => Cases.Select(row => new object[] { database, row.Text });

    internal static Fate Of(string database, string text) => Cases.Single(row => row.Text == text).On(database);
}
