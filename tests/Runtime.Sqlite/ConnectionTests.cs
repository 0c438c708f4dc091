using System.Data;
using Dapper;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class ConnectionTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task A_further_connection_is_closed_until_it_is_opened_and_tells_its_listeners() => await library.TestAsync(sandbox =>
    {
        var states = new List<ConnectionState>();
        using var connection = sandbox.CreateConnection();
        connection.StateChange += (_, change) => states.Add(change.CurrentState);
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Throws<InvalidOperationException>(() => connection.Execute("DELETE FROM author"));

        connection.Open();
        connection.Open();
        connection.Close();
        connection.Close();

        Assert.Equal([ConnectionState.Open, ConnectionState.Closed], states);
    });

    [Fact]
    public async Task A_plain_command_on_the_connection_is_in_the_sandbox()
    {
        await library.TestAsync(sandbox =>
        {
            var connection = (SqliteConnection)sandbox.Connection;
            using var transaction = connection.BeginTransaction();
            using var command = new SqliteCommand("INSERT INTO author (name) VALUES ($name)", connection, transaction);
            command.Parameters.AddWithValue("$name", "Cem");
            Assert.Equal(1, command.ExecuteNonQuery());
            transaction.Commit();
            Assert.Equal(3, sandbox.Connection.Count("author"));
        });

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_command_that_was_prepared_serves_again() => await library.TestAsync(sandbox =>
    {
        using var command = (SqliteCommand)sandbox.Connection.CreateCommand();
        command.CommandText = "INSERT INTO author (name) VALUES ($name)";
        var name = command.Parameters.Add("$name", SqliteType.Text);
        command.Prepare();
        foreach (var value in new[] { "Cem", "Dee" })
        {
            name.Value = value;
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        command.CommandText = "COMMIT";
        Assert.Equal("COMMIT", command.CommandText);
        Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        command.CommandText = "SELECT COUNT(*) FROM author";
        Assert.Equal(4L, command.ExecuteScalar());
    });

    [Fact]
    public async Task Dapper_works_on_the_connection()
    {
        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(async sandbox =>
            {
                await using var transaction = await sandbox.Connection.BeginTransactionAsync();
                var id = await sandbox.Connection.ExecuteScalarAsync<long>(
                    "INSERT INTO author (name) VALUES (@Name) RETURNING id", new { Name = "Cem" }, transaction);
                await sandbox.Connection.ExecuteAsync(
                    "INSERT INTO book (title, author) VALUES (@Title, @Author)",
                    new[] { new { Title = "A", Author = id }, new { Title = "B", Author = id } },
                    transaction);
                await transaction.CommitAsync();

                using var closed = sandbox.CreateConnection();
                var titles = await closed.QueryAsync<string>("SELECT title FROM book WHERE author = @id ORDER BY title", new { id });
                Assert.Equal(["A", "B"], titles);
                Assert.Equal(3, id);
                Assert.Equal(ConnectionState.Closed, closed.State);
            });
        }
    }

    [Fact]
    public async Task Rows_can_be_written_while_another_connection_reads() => await library.TestAsync(sandbox =>
    {
        using var reading = sandbox.OpenConnection();
        using var command = reading.CreateCommand();
        command.CommandText = "SELECT id, name FROM author ORDER BY id";
        var read = 0;
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                read++;
                using var writing = sandbox.OpenConnection();
                using var transaction = writing.BeginTransaction();
                writing.Execute($"INSERT INTO book (title, author) VALUES ('About {reader.GetString(1)}', {reader.GetInt64(0)})");
                transaction.Commit();
                writing.Execute($"UPDATE author SET name = 'The late ' || name WHERE id = {reader.GetInt64(0)}");
            }
        }

        Assert.Equal((2, 2L), (read, sandbox.Connection.Count("book")));
        Assert.Equal(2, sandbox.Connection.Count("author WHERE name LIKE 'The late %'"));
    });

    [Fact]
    public async Task A_reader_may_close_its_connection() => await library.TestAsync(sandbox =>
    {
        var connection = sandbox.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM author; DELETE FROM author";
        using (var reader = command.ExecuteReader(CommandBehavior.CloseConnection))
        {
            Assert.True(reader.Read());
        }

        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Equal(0, sandbox.Connection.Count("author"));
    });
}
