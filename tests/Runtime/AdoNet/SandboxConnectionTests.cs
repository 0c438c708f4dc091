using System.Data;
using System.Data.Common;
using FixtureGen.AdoNet;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Tests.AdoNet;

public sealed class SandboxConnectionTests : IDisposable
{
    private readonly WrappedSqlite database = WrappedSqlite.Start();

    public void Dispose() => database.Dispose();

    [Fact]
    public void What_a_test_writes_is_seen_by_its_other_connections_and_gone_in_the_next_test()
    {
        using (var first = database.Open())
        using (var second = database.Open())
        {
            first.Execute("INSERT INTO item VALUES (4, 'rice')");
            Assert.Equal(4, second.Count("item"));
        }

        Assert.True(database.NextTest());
        Assert.Equal(3, database.Open().Count("item"));
    }

    [Fact]
    public void A_connection_opens_closes_and_reopens()
    {
        using var connection = database.Open();
        Assert.Throws<InvalidOperationException>(connection.Open);
        connection.Close();
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Throws<InvalidOperationException>(() => connection.Count("item"));
        connection.Open();
        Assert.Equal(3, connection.Count("item"));
    }

    [Fact]
    public void A_command_takes_the_parameters_of_the_provider()
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM item WHERE id = $id";
        var parameter = command.CreateParameter();
        Assert.IsType<SqliteParameter>(parameter);
        parameter.ParameterName = "$id";
        parameter.Value = 2;
        command.Parameters.Add(parameter);
        command.Prepare();
        Assert.Equal("milk", command.ExecuteScalar());
    }

    [Fact]
    public async Task Two_readers_of_two_connections_read_side_by_side()
    {
        using var first = database.Open();
        using var second = database.Open();
        await using var outer = await Read(first, "SELECT id, name FROM item ORDER BY id; SELECT 'last'");
        var seen = new List<string>();
        while (await outer.ReadAsync())
        {
            await using var inner = await Read(second, "SELECT name FROM item WHERE id > " + outer.GetInt32(0));
            while (await inner.ReadAsync())
            {
                seen.Add($"{outer.GetString(1)}-{inner.GetString(0)}");
            }
        }

        Assert.Equal(["bread-milk", "bread-salt", "milk-salt"], seen);
        Assert.True(await outer.NextResultAsync());
        Assert.True(outer.Read());
        Assert.Equal("last", outer[0]);
        Assert.False(outer.NextResult());
    }

    [Fact]
    public void A_reader_does_not_see_what_another_connection_inserts_while_it_reads()
    {
        using var first = database.Open();
        using var second = database.Open();
        using var command = first.CreateCommand();
        command.CommandText = "SELECT id FROM item";
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            second.Execute($"INSERT INTO item (name) VALUES ('more{rows++}')");
        }

        Assert.Equal(3, rows);
        Assert.Equal(6, second.Count("item"));
    }

    [Fact]
    public void A_row_in_memory_holds_the_types_that_it_was_read_as()
    {
        using var first = database.Open();
        using var second = database.Open();
        using var command = first.CreateCommand();
        command.CommandText = "SELECT '2026-02-03' UNION ALL SELECT '2026-02-04' UNION ALL SELECT NULL";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(new DateOnly(2026, 2, 3), reader.GetFieldValue<DateOnly>(0));
        second.Count("item");
        Assert.Equal(new DateOnly(2026, 2, 3), reader.GetFieldValue<DateOnly>(0));
        Assert.True(reader.Read());
        Assert.Equal(new DateOnly(2026, 2, 4), reader.GetFieldValue<DateOnly>(0));
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(0));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<DateOnly>(0));
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_reader_that_closes_its_connection_leaves_the_physical_one_open()
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        command.ExecuteReader(CommandBehavior.CloseConnection).Dispose();
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Equal(3, database.Open().Count("item"));
    }

    [Fact]
    public void A_reader_left_open_is_closed_with_its_test()
    {
        using var command = database.Open().CreateCommand();
        command.CommandText = "SELECT id FROM item";
        var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.True(database.NextTest());
        Assert.True(reader.IsClosed);
        Assert.Contains("A_test", Assert.Throws<SandboxEndedException>(() => reader.Read()).Message, StringComparison.Ordinal);
        Assert.Equal(3, database.Open().Count("item"));
    }

    [Fact]
    public void Work_that_outlives_its_test_is_told_the_name_of_that_test()
    {
        using var connection = database.Open();
        Assert.True(database.NextTest());
        var error = Assert.Throws<SandboxEndedException>(() => connection.Execute("DELETE FROM item"));
        Assert.Equal("Shop.Tests.OrderTests.A_test", error.Owner);
        Assert.Equal(3, database.Open().Count("item"));
    }

    [Fact]
    public void A_command_of_another_kind_is_refused_in_words()
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        Assert.Contains("SqliteConnection", Assert.Throws<InvalidOperationException>(() => command.Connection = new SqliteConnection()).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => connection.ChangeDatabase("other"));
    }

    [Fact]
    public async Task A_data_source_opens_connections_of_the_sandbox()
    {
        await using var source = new SandboxDataSource(database.Sandbox);
        await using var connection = await source.OpenConnectionAsync();
        connection.Execute("DELETE FROM item");
        await using var command = source.CreateCommand("SELECT count(*) FROM item");
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public void A_statement_that_fails_does_not_undo_what_was_done_before()
    {
        using var poisoned = WrappedSqlite.Start(poisons: true);
        using var connection = poisoned.Open();
        for (var item = 10; item < 100; item++)
        {
            connection.Execute($"INSERT INTO item VALUES ({item}, 'item{item}')");
            Assert.Throws<SqliteException>(() => connection.Execute("INSERT INTO item VALUES (1, 'again')"));
        }

        Assert.Equal(93, connection.Count("item"));
        Assert.True(poisoned.NextTest());
        Assert.Equal(3, poisoned.Open().Count("item"));
    }

    private static async Task<DbDataReader> Read(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteReaderAsync();
    }
}
