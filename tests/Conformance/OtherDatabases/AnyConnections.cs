using System.Data.Common;
using Dapper;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>Connections that code makes itself, on any engine.</summary>
internal static class AnyConnections
{
    public static async Task A_connection(Production production)
    {
        await using var connection = production.Connect();
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }

    public static Task A_connection_opened_synchronously(Production production)
    {
        using var connection = production.Connect();
        connection.Open();
        Production.Note(connection);
        return Task.CompletedTask;
    }

    public static async Task A_connection_that_is_not_pooled(Production production)
    {
        await using var connection = production.Engine.Connect($"{production.ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }

    public static async Task A_connection_that_dapper_opens(Production production)
    {
        await using var connection = production.Connect();
        await connection.ExecuteAsync(Production.Statement);
    }

    public static async Task A_connection_of_the_providers_factory(Production production)
    {
        await using var example = production.Connect();
        await using var connection = DbProviderFactories.GetFactory(example)!.CreateConnection()!;
        connection.ConnectionString = production.ConnectionString;
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }

    public static async Task A_data_source(Production production)
    {
        await using var source = production.Engine.NewDataSource(production.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await Production.NoteAsync(connection);
    }

    public static async Task A_command_of_a_data_source(Production production)
    {
        await using var source = production.Engine.NewDataSource(production.ConnectionString);
        await using var command = source.CreateCommand(Production.Statement);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task A_prepared_command(Production production)
    {
        await using var connection = production.Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Production.Statement;
        await command.PrepareAsync();
        await command.ExecuteNonQueryAsync();
    }

    public static async Task A_reader_of_what_was_written(Production production)
    {
        await using var connection = production.Connect();
        await connection.OpenAsync();
        await connection.QueryAsync<int>($"{Production.Statement} RETURNING id");
    }

    public static async Task A_transaction_of_a_connection(Production production)
    {
        await using var connection = production.Connect();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(Production.Statement, transaction: transaction);
        await transaction.CommitAsync();
    }

    public static Task A_connection_in_a_task(Production production) => Task.Run(() => A_connection(production));

    public static Task A_connection_on_a_thread(Production production)
    {
        var done = new TaskCompletionSource();
        new Thread(() =>
        {
            try
            {
                A_connection_opened_synchronously(production);
                done.SetResult();
            }
            catch (Exception failure)
            {
                done.SetException(failure);
            }
        }).Start();
        return done.Task;
    }

    public static Func<Task> A_connection_that_was_made_before(Production production)
    {
        var connection = production.Connect();
        return async () =>
        {
            await connection.OpenAsync();
            await Production.NoteAsync(connection);
        };
    }

    public static Func<Task> A_connection_that_waits_in_the_pool(Production production)
    {
        using (var connection = production.Connect())
        {
            connection.Open();
        }

        return () => A_connection(production);
    }

    public static Func<Task> A_data_source_that_was_made_before(Production production)
    {
        var source = production.Engine.NewDataSource(production.ConnectionString);
        return async () =>
        {
            await using var connection = await source.OpenConnectionAsync();
            await Production.NoteAsync(connection);
        };
    }
}
