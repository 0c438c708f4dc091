using FixtureGen.Analysis.Tests.Harness;

namespace FixtureGen.Analysis.Tests.Writes;

public sealed class SqlCallsTests
{
    [Theory]
    [InlineData("""await db.Database.ExecuteSqlRawAsync("INSERT INTO users VALUES (1)");""", "Users")]
    [InlineData("""db.Database.ExecuteSqlRaw("INSERT INTO log VALUES ({0})", 1);""", "log")]
    [InlineData("""await db.Database.ExecuteSqlAsync($"UPDATE log SET x = {1}");""", "log")]
    [InlineData("""var words = "DELETE FROM users"; await db.Database.ExecuteSqlInterpolatedAsync($"UPDATE log SET x = {words}");""", "log")]
    [InlineData("""await db.Database.ExecuteSqlAsync($"DELETE FROM log"); db.Add(new User());""", "Users log")]
    [InlineData("""await db.Users.FromSqlRaw("INSERT INTO users DEFAULT VALUES RETURNING *").ToListAsync();""", "Users")]
    [InlineData("""await db.Users.FromSqlRaw("SELECT * FROM users WHERE name = " + db.ContextId).ToListAsync();""", "")]
    [InlineData("""await db.Database.ExecuteSqlRawAsync(db.ContextId.ToString());""", "…")]
    public void Raw_SQL_of_Entity_Framework_Core_is_read(string body, string tables) => Assert.Equal(tables, Touches.OfLoading(body));

    [Theory]
    [InlineData("""await connection.ExecuteAsync("INSERT INTO a VALUES (@x)", new { x = 1 });""", "a")]
    [InlineData("""connection.Execute(sql: "DELETE FROM a");""", "a")]
    [InlineData("""await connection.ExecuteScalarAsync<int>("INSERT INTO a VALUES (1) RETURNING id");""", "a")]
    [InlineData("""await connection.QuerySingleAsync<int>("INSERT INTO a VALUES (1) RETURNING id");""", "a")]
    [InlineData("""await connection.ExecuteAsync(new CommandDefinition("INSERT INTO a VALUES (1)", cancellationToken: cancellationToken));""", "a")]
    [InlineData("""await connection.QueryAsync<int>("SELECT " + Environment.TickCount);""", "")]
    [InlineData("""await connection.ExecuteAsync(Environment.NewLine);""", "…")]
    public void Dapper_is_read(string body, string tables) => Assert.Equal(tables, Touches.OfLoadingWithAdo(body));

    [Theory]
    [InlineData("""var command = connection.CreateCommand(); command.CommandText = "INSERT INTO a VALUES (1)"; await command.ExecuteNonQueryAsync();""", "a")]
    [InlineData("""new Microsoft.Data.Sqlite.SqliteCommand("INSERT INTO a VALUES (1)").ExecuteNonQuery();""", "a")]
    [InlineData("""new Microsoft.Data.Sqlite.SqliteCommand { CommandText = "INSERT INTO a VALUES (1)" }.ExecuteNonQuery();""", "a")]
    [InlineData("""var batch = connection.CreateBatch().CreateBatchCommand(); batch.CommandText = "INSERT INTO a VALUES (1)";""", "a")]
    [InlineData("""var command = connection.CreateCommand(); command.CommandText = System.IO.File.ReadAllText("a.sql");""", "…")]
    [InlineData("""var command = connection.CreateCommand(); command.CommandText = "SELECT 1"; command.CommandText += Environment.NewLine;""", "…")]
    [InlineData("""var command = connection.CreateCommand(); command.CommandType = System.Data.CommandType.StoredProcedure; command.CommandText = "load";""", "…")]
    public void Commands_are_read(string body, string tables) => Assert.Equal(tables, Touches.OfLoadingWithAdo(body));

    [Theory]
    [InlineData("""connection.Execute($"INSERT INTO {Table} VALUES (1)");""", "a")]
    [InlineData("""connection.Execute("INSERT INTO " + Table + " VALUES (1)");""", "a")]
    [InlineData("""connection.Execute(Insert);""", "b")]
    [InlineData("""var sql = "INSERT INTO a VALUES (1)"; connection.Execute(sql);""", "a")]
    [InlineData("""string sql; sql = "INSERT INTO a VALUES (1)"; connection.Execute(sql); sql = "INSERT INTO b VALUES (1)"; connection.Execute(sql);""", "a b")]
    [InlineData("""connection.Execute(Environment.Is64BitProcess ? "DELETE FROM a" : "DELETE FROM b");""", "a b")]
    [InlineData("""foreach (var table in new[] { "a", "b" }) { connection.Execute($"DELETE FROM {table}"); }""", "a b")]
    [InlineData("""foreach (var table in Tables) { connection.Execute($"DELETE FROM {table}"); }""", "c d")]
    [InlineData("""string[] tables = ["a", "b"]; foreach (var table in tables) { connection.Execute($"DELETE FROM {table}"); }""", "a b")]
    [InlineData("""await Run(connection, "INSERT INTO a VALUES (1)"); await Run(connection, "INSERT INTO b VALUES (1)");""", "a b")]
    [InlineData("""void Local(string table) => connection.Execute($"DELETE FROM {table}"); Local("a"); Local("b");""", "a b")]
    [InlineData("""connection.Execute($"DELETE FROM {Environment.NewLine}");""", "…")]
    [InlineData("""var sql = "DELETE FROM a"; sql += Environment.NewLine; connection.Execute(sql);""", "…")]
    [InlineData("""var sql = "DELETE FROM a"; sql = sql + "; DELETE FROM b"; connection.Execute(sql);""", "a b …")]
    [InlineData("""foreach (var table in Environment.GetCommandLineArgs()) { connection.Execute($"DELETE FROM {table}"); }""", "…")]
    public void SQL_is_followed_to_where_it_is_written_down(string body, string tables)
        => Assert.Equal(tables, Touches.OfLoadingWithAdo(body, """
            private const string Table = "a";
            private static readonly string Insert = "INSERT INTO b VALUES (1)";
            private static readonly string[] Tables = { "c", "d" };
            private static async Task Run(DbConnection connection, string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync();
            }
            """));

    [Fact]
    public void Tables_without_a_model_stay_in_the_order_of_the_statements()
        => Assert.Equal("zebra apple", Touches.OfLoadingWithAdo("""connection.Execute("INSERT INTO zebra VALUES (1); INSERT INTO apple VALUES (1); INSERT INTO Zebra VALUES (2)");"""));
}
