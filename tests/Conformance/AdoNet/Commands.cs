using System.Data;
using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.AdoNet;

internal static class Commands
{
    [Case]
    public static async Task A_command_without_a_transaction_is_committed_by_itself(Application app)
    {
        await using (var connection = app.OpenConnection())
        {
            app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner, amount) VALUES ('Dan', 1), ('Eve', 2)"));
            app.Observe("updated", connection.Execute("UPDATE account SET amount = amount + 1 WHERE amount < 60"));
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_command_that_fails_changes_nothing_and_the_next_one_works(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("one row of two", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan'), ('Ann')"));
        await app.Observe("a check", () => connection.ExecuteAsync("UPDATE account SET amount = amount - 60"));
        await app.Observe("no such column", () => connection.ExecuteAsync("UPDATE account SET colour = 'red'"));
        await app.Observe("null", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES (NULL)"));
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Several_statements_are_one_command(Application app)
    {
        await using var connection = app.OpenConnection();
        app.Observe("changed", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan'); UPDATE account SET amount = 1; DELETE FROM account WHERE owner = 'Bob'"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Scalars_have_the_types_of_the_provider(Application app)
    {
        await using var connection = app.OpenConnection();
        app.Observe("count", connection.Scalar("SELECT COUNT(*) FROM account"));
        app.Observe("text", connection.Scalar("SELECT owner FROM account ORDER BY owner"));
        app.Observe("null", connection.Scalar("SELECT NULL")?.GetType().Name);
        app.Observe("no row", connection.Scalar("SELECT owner FROM account WHERE owner = 'Zoe'"));
        app.Observe("sum", connection.Scalar("SELECT SUM(amount) FROM account"));
        app.Observe("average", connection.Scalar("SELECT AVG(amount) FROM account"));
        app.Observe("bytes", connection.Scalar("SELECT content FROM document WHERE id = 1"));
    }

    [Case]
    public static async Task Parameters_of_every_type_go_there_and_back(Application app)
    {
        await using var connection = app.OpenConnection();
        object[] values =
        [
            true, (byte)7, (short)-8, 9, -10L, 1.5f, -2.25d, 12345.6789m, "text with 'quotes' and ünïcödé", "", 'c', new byte[] { 0, 1, 255 }, Array.Empty<byte>(),
            new DateTime(2026, 2, 3, 4, 5, 6, 789, DateTimeKind.Utc), new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero), new DateOnly(2026, 2, 3), new TimeOnly(4, 5, 6), TimeSpan.FromMinutes(7.5), new Guid("00112233-4455-6677-8899-aabbccddeeff"), DBNull.Value,
        ];
        foreach (var value in values)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT @value";
            command.Parameters.Add(Parameter(command, "@value", value));
            await app.Observe(value.GetType().Name, () => command.ExecuteScalarAsync());
        }
    }

    [Case]
    public static async Task Parameters_have_declared_types_directions_and_sizes(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO document (id, title, content) VALUES (@id, @title, @content)";
        var (id, title, content) = (Parameter(command, "id", 10), Parameter(command, "@title", "Ten"), Parameter(command, "@content", DBNull.Value));
        id.DbType = DbType.Int32;
        title.DbType = DbType.String;
        title.Size = 2;
        content.DbType = DbType.Binary;
        command.Parameters.AddRange(new[] { id, title, content });
        app.Observe("inserted", await command.ExecuteNonQueryAsync());
        command.Parameters["@title"].Value = "Eleven";
        command.Parameters[0].Value = 11;
        app.Observe("inserted", await command.ExecuteNonQueryAsync());
        app.Observe("names", command.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName));
        app.Observe("index", command.Parameters.IndexOf("@content"));
        app.Observe("documents", Rows.Of(connection, "SELECT id, title FROM document ORDER BY id"));
    }

    [Case]
    public static async Task A_parameter_that_is_missing_is_told(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO account (owner) VALUES (@owner)";
        await app.Observe("inserting", () => command.ExecuteNonQueryAsync());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_prepared_command_runs_many_times(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO account (owner, amount) VALUES (@owner, @amount)";
        command.Parameters.Add(Parameter(command, "@owner", ""));
        command.Parameters.Add(Parameter(command, "@amount", 0));
        command.Parameters[0].DbType = DbType.String;
        command.Parameters[1].DbType = DbType.Int32;
        await command.PrepareAsync();
        for (var number = 0; number < 5; number++)
        {
            command.Parameters["@owner"].Value = $"Owner {number}";
            command.Parameters["@amount"].Value = number;
            app.Observe("inserted", await command.ExecuteNonQueryAsync());
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_prepared_command_outlives_a_transaction_that_is_rolled_back(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO account (owner) VALUES ('Dan')";
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            command.Transaction = transaction;
            await command.PrepareAsync();
            app.Observe("inside", await command.ExecuteNonQueryAsync());
            await transaction.RollbackAsync();
        }

        command.Transaction = null;
        app.Observe("outside", await command.ExecuteNonQueryAsync());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_command_without_the_transaction_of_its_connection_does_what_the_provider_does(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = app.Engine.CreateCommand(connection);
        command.CommandText = "INSERT INTO account (owner) VALUES ('Dan')";
        await app.Observe("inserting", () => command.ExecuteNonQueryAsync());
        await transaction.RollbackAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_command_with_a_transaction_that_has_ended_does_what_the_provider_does(Application app)
    {
        await using var connection = app.OpenConnection();
        var transaction = await connection.BeginTransactionAsync();
        await transaction.CommitAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO account (owner) VALUES ('Dan')";
        await app.Observe("inserting", () =>
        {
            command.Transaction = transaction;
            return command.ExecuteNonQueryAsync();
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_batch_is_run_where_the_provider_has_batches(Application app)
    {
        await using var connection = app.OpenConnection();
        app.Observe("can", connection.CanCreateBatch);
        await app.Observe("running", async () =>
        {
            await using var batch = connection.CreateBatch();
            foreach (var text in new[] { "INSERT INTO account (owner) VALUES ('Dan')", "SELECT owner FROM account ORDER BY owner", "UPDATE account SET amount = 3" })
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = text;
                batch.BatchCommands.Add(command);
            }

            await using var reader = await batch.ExecuteReaderAsync();
            do
            {
                while (await reader.ReadAsync())
                {
                    app.Observe("owner", reader.GetString(0));
                }
            }
            while (await reader.NextResultAsync());
            app.Observe("changed", reader.RecordsAffected);
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_batch_of_which_one_command_fails_changes_nothing(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("running", async () =>
        {
            await using var batch = connection.CreateBatch();
            foreach (var owner in new[] { "Dan", "Ann" })
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = $"INSERT INTO account (owner) VALUES ('{owner}')";
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync();
        });
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_cancelled_command_does_not_run(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO account (owner) VALUES ('Dan')";
        await app.Observe("inserting", () => command.ExecuteNonQueryAsync(new CancellationToken(canceled: true)));
        app.Observe("state", connection.State);
        app.Observe("inserting after all", await command.ExecuteNonQueryAsync());
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_command_that_was_cancelled_before_it_ran_does_not_undo_its_transaction(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "DELETE FROM account";
            await app.Observe("deleting", () => command.ExecuteNonQueryAsync(new CancellationToken(canceled: true)));
        }

        await transaction.CommitAsync();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Cancelling_a_command_that_does_not_run_does_nothing(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO account (owner) VALUES ('Dan')";
        command.Cancel();
        app.Observe("inserted", await command.ExecuteNonQueryAsync());
        command.Cancel();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Settings_of_a_command_are_kept(Application app)
    {
        await using var connection = app.OpenConnection();
        await using var command = connection.CreateCommand();
        app.Observe("timeout", command.CommandTimeout);
        command.CommandTimeout = 7;
        app.Observe("timeout", command.CommandTimeout);
        app.Observe("type", command.CommandType);
        app.Observe("negative", () => command.CommandTimeout = -1);
        app.Observe("connection", ReferenceEquals(command.Connection, connection));
        command.CommandText = null;
        app.Observe("text", command.CommandText);
        await app.Observe("running nothing", () => command.ExecuteNonQueryAsync());
    }

    [Case]
    public static async Task A_command_moves_to_another_connection(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await using var command = first.CreateCommand();
        command.CommandText = "INSERT INTO account (owner) VALUES ('Dan')";
        app.Observe("on the first", await command.ExecuteNonQueryAsync());
        command.Connection = second;
        command.CommandText = "DELETE FROM account WHERE owner = 'Dan'";
        app.Observe("on the second", await command.ExecuteNonQueryAsync());
        app.ObserveAccounts();
    }

    private static DbParameter Parameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        return parameter;
    }
}
