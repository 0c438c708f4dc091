using FixtureGen.Analysis.Writes.Sql;

namespace FixtureGen.Analysis.Tests.Writes;

public sealed class SqlWritesTests
{
    [Theory]
    [InlineData("INSERT INTO users VALUES (1)", "users")]
    [InlineData("insert or ignore into users values (1)", "users")]
    [InlineData("INSERT IGNORE INTO users VALUES (1)", "users")]
    [InlineData("INSERT users VALUES (1)", "users")]
    [InlineData("REPLACE INTO users VALUES (1)", "users")]
    [InlineData("UPDATE users SET name = 'x'", "users")]
    [InlineData("UPDATE OR REPLACE users SET name = 'x'", "users")]
    [InlineData("UPDATE ONLY users SET name = 'x'", "users")]
    [InlineData("DELETE FROM users WHERE id = 1", "users")]
    [InlineData("DELETE FROM ONLY users", "users")]
    [InlineData("MERGE INTO users USING staged ON users.id = staged.id WHEN MATCHED THEN UPDATE SET name = 'x' WHEN NOT MATCHED THEN INSERT (id) VALUES (1)", "users")]
    [InlineData("TRUNCATE TABLE users, threads", "users threads")]
    [InlineData("COPY users (id, name) FROM STDIN", "users")]
    [InlineData("WITH old AS (DELETE FROM users RETURNING *) INSERT INTO archive SELECT * FROM old", "users archive")]
    [InlineData("INSERT INTO users (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'x'", "users")]
    [InlineData("INSERT INTO users (id) VALUES (1) ON DUPLICATE KEY UPDATE name = 'x'", "users")]
    [InlineData("INSERT INTO users SELECT * FROM staged", "users")]
    public void Each_writing_statement_names_its_table(string sql, string tables) => Assert.Equal(tables, Print(sql));

    [Theory]
    [InlineData("INSERT INTO \"users\" VALUES (1)", "users")]
    [InlineData("INSERT INTO [the users] VALUES (1)", "the users")]
    [InlineData("INSERT INTO `users` VALUES (1)", "users")]
    [InlineData("INSERT INTO \"a \"\"b\"\"\" VALUES (1)", "a \"b\"")]
    [InlineData("INSERT INTO main.users VALUES (1)", "users")]
    [InlineData("INSERT INTO [dbo].[users] VALUES (1)", "users")]
    [InlineData("INSERT INTO \"public\" . \"users\" VALUES (1)", "users")]
    [InlineData("INSERT INTO audit.log VALUES (1)", "audit.log")]
    [InlineData("INSERT INTO server.audit.log VALUES (1)", "audit.log")]
    [InlineData("INSERT INTO users(id) VALUES (1)", "users")]
    public void Names_are_unquoted_and_qualified_only_by_schemas_that_are_not_the_default(string sql, string table) => Assert.Equal(table, Print(sql));

    [Theory]
    [InlineData("INSERT INTO a VALUES (1); INSERT INTO b VALUES (2); UPDATE A SET x = 1;", "a b")]
    [InlineData("INSERT INTO a VALUES (1)\nINSERT INTO b VALUES (2)", "a b")]
    [InlineData("BEGIN; DELETE FROM a; COMMIT;", "a")]
    [InlineData("CREATE TABLE a (id INTEGER REFERENCES b ON DELETE CASCADE ON UPDATE CASCADE); INSERT INTO a VALUES (1)", "a")]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO log VALUES (1); DELETE FROM b; END; INSERT INTO a VALUES (1)", "a")]
    [InlineData("CREATE FUNCTION f() RETURNS void AS $$ INSERT INTO log VALUES (1); $$ LANGUAGE sql; DELETE FROM a", "a")]
    public void A_script_of_several_statements_gives_each_table_once(string sql, string tables) => Assert.Equal(tables, Print(sql));

    [Theory]
    [InlineData("-- INSERT INTO a\nINSERT INTO b VALUES (1)", "b")]
    [InlineData("/* INSERT INTO a; */ INSERT INTO b VALUES (1)", "b")]
    [InlineData("INSERT INTO b VALUES ('it''s; INSERT INTO a VALUES (1)')", "b")]
    [InlineData("INSERT INTO b VALUES ($tag$ INSERT INTO a $tag$)", "b")]
    [InlineData("INSERT INTO b VALUES ('unclosed INSERT INTO a", "b")]
    [InlineData("SELECT 'DELETE FROM a'", "")]
    public void Comments_and_literals_are_not_read(string sql, string tables) => Assert.Equal(tables, Print(sql));

    [Theory]
    [InlineData("SELECT * FROM users")]
    [InlineData("SELECT * FROM users FOR UPDATE")]
    [InlineData("SELECT replace(name, 'a', 'b'), \"update\" FROM users")]
    [InlineData("PRAGMA foreign_keys = ON")]
    [InlineData("GRANT INSERT, UPDATE ON users TO someone")]
    [InlineData("INSERT INTO @rows VALUES (1)")]
    [InlineData("INSERT INTO #temporary VALUES (1)")]
    [InlineData("COPY (SELECT 1) TO STDOUT")]
    [InlineData("")]
    public void What_stores_no_rows_names_no_table(string sql) => Assert.Equal("", Print(sql));

    [Theory]
    [InlineData("\uFFFC", "…")]
    [InlineData("INSERT INTO \uFFFC VALUES (1)", "…")]
    [InlineData("INSERT INTO users_\uFFFC VALUES (1)", "…")]
    [InlineData("INSERT INTO \"\uFFFC\" VALUES (1)", "…")]
    [InlineData("INSERT INTO users VALUES (1); \uFFFC", "users …")]
    [InlineData("EXEC load_users", "…")]
    [InlineData("CALL load_users()", "…")]
    [InlineData("DO $$ BEGIN INSERT INTO users VALUES (1); END $$", "…")]
    [InlineData("DELETE u FROM users u JOIN banned b ON b.id = u.id", "…")]
    [InlineData("INSERT INTO users VALUES (\uFFFC, '\uFFFC')", "users")]
    public void What_cannot_be_known_leaves_the_list_open(string sql, string tables) => Assert.Equal(tables, Print(sql));

    private static string Print(string sql)
    {
        var writes = SqlWrites.Of(sql);
        return string.Join(" ", writes.IsComplete ? writes.Tables : writes.Tables.Add("…"));
    }
}
