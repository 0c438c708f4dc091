using Dapper;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Dapper tells by the name of the connection's type whether a database has arrays.</summary>
public sealed class DapperTests
{
    [Fact]
    public async Task Arrays_are_parameters_and_columns()
    {
        await using var library = await ClassRun.StartAsync<Library>();
        await library.TestAsync(async sandbox =>
        {
            var connection = sandbox.Connection;
            Assert.Equal(["Ann", "Bob"], await connection.QueryAsync<string>("SELECT name FROM author WHERE id = ANY (@ids) ORDER BY id", new { ids = new[] { 1, 2 } }));
            Assert.Equal(["Bob"], connection.Query<string>("SELECT name FROM author WHERE name = ANY (@names)", new { names = new List<string> { "Bob" } }));

            connection.Execute("CREATE TABLE tagged (id int, tags text[], numbers int[])");
            connection.Execute("INSERT INTO tagged VALUES (1, @tags, @numbers)", new { tags = new[] { "a", "b" }, numbers = new[] { 1, 2, 3 } });
            Assert.Equal(["a", "b"], connection.QuerySingle<string[]>("SELECT tags FROM tagged"));
            Assert.Equal(1, connection.Execute("UPDATE tagged SET numbers = @none WHERE tags @> @some", new { none = Array.Empty<int>(), some = new[] { "b" } }));
        });
    }
}
