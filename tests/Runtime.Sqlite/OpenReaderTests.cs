using System.Data;
using System.Data.Common;
using FixtureGen.Testing;

namespace FixtureGen.Sqlite.Tests;

/// <summary>A reader that is open while another connection of the test writes.</summary>
public sealed class OpenReaderTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task It_comes_to_an_end_when_another_connection_adds_a_row_for_each_that_it_reads() => await library.TestAsync(sandbox =>
    {
        using var other = sandbox.OpenConnection();
        using var reader = Read(sandbox.Connection, "SELECT id, name FROM author ORDER BY id");
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(1));
            other.Execute($"INSERT INTO author (name) VALUES ('{reader.GetString(1)} again')");
        }

        Assert.Equal(["Ann", "Bob"], names);
        Assert.Equal(4, sandbox.Connection.Count("author"));
    });

    [Theory]
    [InlineData("V", "'007', '1e3', '1.0', 7, x'00', NULL")]
    [InlineData("V, N", "'007', 5, NULL, '1e3', 6, 'x'", 2)]
    [InlineData("Id, V, N, V AS again", "'007', 5, '1.0', NULL", 2)]
    public async Task Values_of_any_type_stay_what_they_are_when_another_connection_writes(string columns, string values, int width = 1)
        => await library.TestAsync(sandbox =>
    {
        string[] all = [.. values.Split(", ")];
        sandbox.Connection.Execute("CREATE TABLE S (Id INTEGER PRIMARY KEY, V ANY, N ANY) STRICT");
        sandbox.Connection.Execute("INSERT INTO S (V) VALUES ('first')");
        foreach (var row in all.Chunk(width))
        {
            sandbox.Connection.Execute($"INSERT INTO S (V, N) VALUES ({row[0]}, {(width > 1 ? row[1] : "NULL")})");
        }

        var query = $"SELECT {columns}, Id + 1 AS sum, 'a' AS text FROM S ORDER BY Id";
        var expected = Values(sandbox.Connection, query, static () => { });
        using var other = sandbox.OpenConnection();

        Assert.Equal(expected, Values(sandbox.Connection, query, () => other.Execute("INSERT INTO author (name) VALUES ('Cem')")));
    });

    /// <summary>Each value with its types. Between the first row and the second, something else is done.</summary>
    private static List<string> Values(DbConnection connection, string query, Action between)
    {
        using var reader = Read(connection, query);
        var values = new List<string>();
        for (var row = 0; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                values.Add($"{reader.GetName(column)} {reader.GetFieldType(column)} {reader.GetDataTypeName(column)} {reader.GetValue(column).GetType()} {reader.GetValue(column)}");
            }

            if (row == 0)
            {
                between();
            }
        }

        return values;
    }

    [Fact]
    public async Task It_does_not_see_what_another_connection_changes_deletes_or_rolls_back() => await library.TestAsync(sandbox =>
    {
        using var other = sandbox.OpenConnection();
        using (var transaction = other.BeginTransaction())
        {
            other.Execute("UPDATE author SET name = 'Zoe' WHERE name = 'Bob'");
            using var reader = Read(sandbox.Connection, "SELECT name FROM author ORDER BY name");
            Assert.True(reader.Read());
            transaction.Rollback();
            other.Execute("DELETE FROM author");
            Assert.Equal("Ann", reader[0]);
            Assert.True(reader.Read());
            Assert.Equal("Zoe", reader["name"]);
            Assert.False(reader.Read());
        }

        Assert.Equal(0, sandbox.Connection.Count("author"));
    });

    [Fact]
    public async Task Its_values_stay_what_they_were_and_so_do_the_results_after_it() => await library.TestAsync(sandbox =>
    {
        sandbox.Connection.Execute("""
            CREATE TABLE mixed (id INTEGER PRIMARY KEY, "the value" decimal(18, 2), stamp TEXT, anything);
            INSERT INTO mixed VALUES (1, NULL, NULL, NULL), (2, 1.5, '2024-02-29 12:30:00', 12), (3, '0.10', '7d444840-9dc0-11d1-b245-5ffdce74fad2', '12'), (4, 9007199254740993, x'00ff', x'00ff')
            """);
        const string query = "SELECT id, \"the value\", stamp, anything, typeof(anything) || '' AS kind FROM mixed ORDER BY id; SELECT COUNT(*) FROM mixed; SELECT name FROM author WHERE 0";
        var expected = new List<string>();
        using (var reader = Read(sandbox.Connection, query))
        {
            Describe(reader, expected);
        }

        using var other = sandbox.OpenConnection();
        using var open = Read(sandbox.Connection, query);
        other.Execute("DELETE FROM mixed");
        var seen = new List<string>();
        Describe(open, seen);

        Assert.Equal(expected, seen);
        Assert.Equal(0, sandbox.Connection.Count("mixed"));
    });

    [Fact]
    public async Task It_closes_its_connection_when_it_is_closed_and_not_before() => await library.TestAsync(sandbox =>
    {
        var own = sandbox.OpenConnection();
        using var reader = Read(own, "SELECT name FROM author", CommandBehavior.CloseConnection);
        Assert.True(reader.Read());
        sandbox.Connection.Execute("DELETE FROM author");

        Assert.Equal(ConnectionState.Open, own.State);
        Assert.True(reader.Read());
        reader.Close();
        Assert.Equal(ConnectionState.Closed, own.State);
    });

    [Fact]
    public async Task One_that_stepped_aside_and_outlives_its_test_names_it()
    {
        DbDataReader? kept = null;
        await library.TestAsync(
            sandbox =>
            {
                kept = Read(sandbox.OpenConnection(), "SELECT name FROM author");
                Assert.True(kept.Read());
                sandbox.Connection.Execute("DELETE FROM author");
            },
            "Lending.Reads_on",
            Attributed.Without(SandboxChecks.OpenReaders));

        await library.TestAsync(_ => Assert.Equal("Lending.Reads_on", Assert.Throws<SandboxEndedException>(() => kept!.Read()).Owner));
        kept!.Dispose();
    }

    private static DbDataReader Read(DbConnection connection, string query, CommandBehavior behavior = CommandBehavior.Default)
    {
        var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteReader(behavior);
    }

    private static void Describe(DbDataReader reader, List<string> lines)
    {
        do
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    var value = reader.GetValue(column);
                    lines.Add($"{reader.GetName(column)} {reader.GetDataTypeName(column)} {reader.GetFieldType(column)} {value.GetType()} {(value is byte[] bytes ? Convert.ToHexString(bytes) : value)} {reader.IsDBNull(column)}");
                }
            }

            lines.Add($"-- {reader.HasRows}");
        }
        while (reader.NextResult());
    }
}
