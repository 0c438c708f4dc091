using System.Data;
using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.AdoNet;

internal static class Readers
{
    [Case]
    public static async Task A_reader_gives_rows_columns_and_types(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var reader = await ReadAsync(connection, "SELECT id, title, content, NULL AS empty FROM document ORDER BY id");
        app.Observe("rows", reader.HasRows);
        app.Observe("columns", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        app.Observe("ordinal", reader.GetOrdinal("content"));
        app.Observe("no such column", () => _ = reader.GetOrdinal("colour"));
        while (await reader.ReadAsync())
        {
            app.Observe("values", $"{reader.GetInt32(0)} {reader.GetInt64(0)} {reader.GetInt16(0)} {reader.GetString(1)} {reader["title"]} {reader.IsDBNull(3)} {await reader.IsDBNullAsync(2)}");
            app.Observe("types", Enumerable.Range(0, reader.FieldCount - 1).Select(column => reader.GetFieldType(column).Name));
            app.Observe("typed", await reader.GetFieldValueAsync<byte[]>(2));
            var values = new object[reader.FieldCount];
            app.Observe("all", reader.GetValues(values));
            app.Observe("types", values.Select(value => value.GetType().Name));
        }

        app.Observe("after the last", await reader.ReadAsync());
        app.Observe("a value after the last", () => _ = reader.GetInt32(0));
        app.Observe("closed", reader.IsClosed);
    }

    [Case]
    public static async Task A_value_of_another_type_than_asked_for_does_what_the_provider_does(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var reader = await ReadAsync(connection, "SELECT title, id, NULL FROM document ORDER BY id");
        app.Observe("before the first", () => _ = reader.GetString(0));
        await reader.ReadAsync();
        app.Observe("text as a number", () => _ = reader.GetInt32(0));
        app.Observe("number as text", () => _ = reader.GetString(1));
        app.Observe("null as a number", () => _ = reader.GetInt32(2));
        app.Observe("out of range", () => _ = reader.GetValue(9));
    }

    [Case]
    public static async Task A_reader_gives_several_results(Application app)
    {
        await using var connection = app.OpenConnection();
        var reader = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner; UPDATE account SET amount = 5 WHERE owner = 'Bob'; SELECT amount, owner FROM account ORDER BY amount; SELECT 1 WHERE 1 = 0");
        do
        {
            app.Observe("columns", reader.FieldCount);
            app.Observe("has rows", reader.HasRows);
            while (await reader.ReadAsync())
            {
                app.Observe("row", Rows.Current(reader));
            }
        }
        while (await reader.NextResultAsync());
        await reader.DisposeAsync();
        app.Observe("changed", reader.RecordsAffected);
        app.ObserveAccounts();
    }

    [Case]
    [Limit(
        ConformanceEngine.PostgreSql,
        "The rows that a write returns (`INSERT … RETURNING`) are read on the physical connection itself. Other connections wait until " +
        "that reader is closed, and fail after 5 s with an error that says so.",
        Names = "has waited")]
    public static async Task Another_connection_works_while_the_rows_that_a_write_returned_are_being_read(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await using var reader = await ReadAsync(first, "INSERT INTO account (owner) VALUES ('Dan'), ('Eve') RETURNING owner");
        app.Observe("row", await reader.ReadAsync());
        await app.Observe("counted by the other", async () => await Task.Run(() => second.Count("document")));
        app.Observe("row", await reader.ReadAsync());
    }

    [Case]
    public static async Task A_reader_that_was_left_in_the_middle_hinders_nobody(Application app)
    {
        await using var connection = app.OpenConnection();
        var reader = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner; SELECT title FROM document");
        await reader.ReadAsync();
        await reader.DisposeAsync();
        app.Observe("closed", reader.IsClosed);
        app.Observe("reading on", () => _ = reader.Read());
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_reader_is_left_open_and_the_connection_is_closed(Application app)
    {
        var connection = app.OpenConnection();
        var reader = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner");
        await reader.ReadAsync();
        await connection.CloseAsync();
        app.Observe("closed", reader.IsClosed);
        app.Observe("reading on", () => _ = reader.Read());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_reader_ends_with_its_connection_whatever_others_did_meanwhile(Application app)
    {
        var reading = app.OpenConnection();
        var reader = await ReadAsync(reading, "SELECT owner FROM account ORDER BY owner");
        await reader.ReadAsync();
        await using (var writing = app.OpenConnection())
        {
            app.Observe("inserted", await writing.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        }

        await reading.CloseAsync();
        app.Observe("closed", reader.IsClosed);
        app.Observe("reading on", () => _ = reader.Read());
    }

    [Case]
    public static async Task A_second_reader_on_one_connection_does_what_the_provider_does(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var outer = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner");
        while (await outer.ReadAsync())
        {
            app.Observe("owner", outer.GetString(0));
            app.Observe("reading", () => app.Observe("documents", Rows.Of(connection, "SELECT title FROM document ORDER BY id")));
        }
    }

    [Case]
    public static async Task Readers_of_two_connections_take_turns(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await using var accounts = await ReadAsync(first, "SELECT owner FROM account ORDER BY owner");
        await using var documents = await ReadAsync(second, "SELECT title FROM document ORDER BY id");
        while (await documents.ReadAsync())
        {
            app.Observe("title", documents.GetString(0));
            if (await accounts.ReadAsync())
            {
                app.Observe("owner", accounts.GetString(0));
            }
        }
    }

    [Case]
    public static async Task A_reader_does_not_see_what_another_connection_writes_meanwhile(Application app)
    {
        await using var reading = app.OpenConnection();
        await using var writing = app.OpenConnection();
        await using var reader = await ReadAsync(reading, "SELECT owner, amount FROM account ORDER BY id");
        await reader.ReadAsync();
        app.Observe("updated", await writing.ExecuteAsync("UPDATE account SET amount = 1"));
        app.Observe("inserted", await writing.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        do
        {
            app.Observe("row", $"{reader.GetString(0)} {reader.GetInt64(1)}");
        }
        while (await reader.ReadAsync());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Streams_and_parts_of_values_are_read(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var reader = await ReadAsync(connection, "SELECT id, content, title FROM document ORDER BY id"))
        {
            while (await reader.ReadAsync())
            {
                await using (var stream = reader.GetStream(1))
                {
                    var copy = new MemoryStream();
                    await stream.CopyToAsync(copy);
                    app.Observe("stream", copy.ToArray());
                }

                using (var text = reader.GetTextReader(2))
                {
                    app.Observe("text", await text.ReadToEndAsync());
                }

                var buffer = new byte[2];
                app.Observe("bytes", reader.GetBytes(1, 0, buffer, 0, buffer.Length));
                app.Observe("read", buffer);
                var characters = new char[3];
                app.Observe("characters", reader.GetChars(2, 0, characters, 0, characters.Length));
                app.Observe("read", new string(characters));
            }
        }
    }

    [Case]
    public static async Task A_stream_is_read_while_another_connection_writes(Application app)
    {
        await using var reading = app.OpenConnection();
        await using var writing = app.OpenConnection();
        await using var reader = await ReadAsync(reading, "SELECT id, content FROM document ORDER BY id");
        await reader.ReadAsync();
        await using var stream = reader.GetStream(1);
        app.Observe("first", stream.ReadByte());
        app.Observe("inserted", await writing.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        app.Observe("second", stream.ReadByte());
        app.Observe("third", stream.ReadByte());
        app.Observe("end", stream.ReadByte());
        app.Observe("next", await reader.ReadAsync());
    }

    [Case]
    public static async Task The_columns_of_a_result_are_described(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var reader = await ReadAsync(connection, "SELECT id, owner, amount AS money FROM account");
        var table = reader.GetSchemaTable()!;
        app.Observe("table", table.Rows.Cast<DataRow>().Select(row => $"{row["ColumnName"]} {row["DataType"]} {row["AllowDBNull"]}"));
        await app.Observe("columns", async () => (await reader.GetColumnSchemaAsync()).Select(column => $"{column.ColumnName} {column.DataTypeName} {column.IsAliased}"));
    }

    [Case]
    public static async Task A_result_is_asked_for_its_schema_only(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("schema only", async () =>
        {
            await using var reader = await ReadAsync(connection, "SELECT id, owner FROM account", CommandBehavior.SchemaOnly);
            app.Observe("columns", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
            app.Observe("row", await reader.ReadAsync());
        });
    }

    [Case]
    public static async Task A_reader_closes_its_connection_when_asked_to(Application app)
    {
        var connection = app.OpenConnection();
        await using (var reader = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner", CommandBehavior.CloseConnection))
        {
            await reader.ReadAsync();
            app.Observe("open", connection.State);
        }

        app.Observe("closed", connection.State);
    }

    [Case]
    public static async Task A_reader_fills_a_table(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var reader = await ReadAsync(connection, "SELECT owner, amount FROM account ORDER BY owner");
        var table = new DataTable();
        table.Load(reader);
        app.Observe("rows", table.Rows.Cast<DataRow>().Select(row => $"{row[0]} {row[1]}"));
        app.Observe("keys", table.PrimaryKey.Length);
    }

    [Case]
    public static async Task A_reader_of_statements_without_rows_counts_changes(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var reader = await ReadAsync(connection, "UPDATE account SET amount = 3"))
        {
            app.Observe("columns", reader.FieldCount);
            app.Observe("changed", reader.RecordsAffected);
            app.Observe("row", await reader.ReadAsync());
        }

        await using (var reader = await ReadAsync(connection, "INSERT INTO account (owner) VALUES ('Dan') RETURNING owner, amount"))
        {
            app.Observe("row", await reader.ReadAsync());
            app.Observe("returned", Rows.Current(reader));
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task Reading_is_cancelled(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var reader = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner");
        using var cancellation = new CancellationTokenSource();
        app.Observe("first", await reader.ReadAsync(cancellation.Token));
        await cancellation.CancelAsync();
        await app.Observe("second", () => reader.ReadAsync(cancellation.Token));
        await reader.DisposeAsync();
        app.Observe("state", connection.State);
        app.ObserveAccounts();
    }

    [Case]
    [FailsTheTest(ConformanceEngine.Sqlite, typeof(LeftOpenException), Names = "SELECT owner FROM account ORDER BY owner")]
    [FailsTheTest(ConformanceEngine.PostgreSql, typeof(LeftOpenException), Names = "SELECT owner FROM account ORDER BY owner")]
    public static async Task A_test_ends_with_readers_and_connections_left_open(Application app)
    {
        var connection = app.OpenConnection();
        var reader = await ReadAsync(connection, "SELECT owner FROM account ORDER BY owner");
        app.Observe("row", await reader.ReadAsync());
    }

    [Case]
    [FailsTheTest(ConformanceEngine.Sqlite, typeof(LeftOpenException), Names = "INSERT INTO account (owner) VALUES ('Dan') RETURNING owner")]
    [FailsTheTest(ConformanceEngine.PostgreSql, typeof(LeftOpenException), Names = "INSERT INTO account (owner) VALUES ('Dan') RETURNING owner")]
    public static async Task A_test_ends_with_what_a_write_returns_left_unread(Application app)
    {
        var connection = app.OpenConnection();
        var reader = await ReadAsync(connection, "INSERT INTO account (owner) VALUES ('Dan') RETURNING owner");
        app.Observe("row", await reader.ReadAsync());
    }

    private static async Task<DbDataReader> ReadAsync(DbConnection connection, string query, CommandBehavior behavior = CommandBehavior.Default)
    {
        // The command is left to the garbage collector, as application code does: some providers close the reader with it.
        var command = connection.CreateCommand();
        command.CommandText = query;
        return await command.ExecuteReaderAsync(behavior);
    }
}
