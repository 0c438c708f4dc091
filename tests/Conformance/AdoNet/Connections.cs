using System.Data;
using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;

namespace FixtureGen.Conformance.AdoNet;

internal static class Connections
{
    [Case]
    public static async Task A_connection_is_opened_closed_and_opened_again(Application app)
    {
        await using var connection = app.NewConnection();
        app.Observe("new", connection.State);
        await connection.OpenAsync();
        app.Observe("open", connection.State);
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')"));
        await connection.CloseAsync();
        app.Observe("closed", connection.State);
        await connection.OpenAsync();
        app.Observe("deleted", await connection.ExecuteAsync("DELETE FROM account WHERE owner = 'Dan'"));
        connection.Close();
        connection.Close();
        app.Observe("closed twice", connection.State);
        connection.Dispose();
        connection.Dispose();
        app.Observe("disposed", connection.State);
    }

    [Case]
    public static Task State_changes_are_announced(Application app)
    {
        var connection = app.NewConnection();
        connection.StateChange += (_, change) => app.Observe("change", $"{change.OriginalState} to {change.CurrentState}");
        connection.Open();
        connection.Close();
        connection.Open();
        connection.Dispose();
        return Task.CompletedTask;
    }

    [Case]
    public static async Task A_command_on_a_closed_connection_is_refused(Application app)
    {
        await using var connection = app.NewConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        await app.Observe("reading", () => command.ExecuteScalarAsync());
        await app.Observe("beginning", async () => await connection.BeginTransactionAsync());
        await connection.OpenAsync();
        app.Observe("open", Convert.ToInt32(await command.ExecuteScalarAsync()));
    }

    [Case]
    public static async Task A_transaction_that_is_open_when_its_connection_closes_is_rolled_back(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        await connection.CloseAsync();
        app.ObserveAccounts();
        await connection.OpenAsync();
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task A_data_source_gives_connections(Application app)
    {
        var source = app.DataSource;
        await using (var connection = await source.OpenConnectionAsync())
        {
            app.Observe("state", connection.State);
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')");
        }

        using (var connection = source.CreateConnection())
        {
            app.Observe("state", connection.State);
        }

        await using (var connection = source.OpenConnection())
        {
            app.Observe("counted", connection.Count("account"));
        }
    }

    [Case]
    public static async Task A_data_source_gives_commands_without_a_connection(Application app)
    {
        await using (var command = app.DataSource.CreateCommand("INSERT INTO account (owner) VALUES ('Dan')"))
        {
            app.Observe("inserted", await command.ExecuteNonQueryAsync());
        }

        await using (var command = app.DataSource.CreateCommand("SELECT owner FROM account ORDER BY owner"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                app.Observe("owner", reader.GetString(0));
            }
        }
    }

    [Case]
    public static Task Opening_an_open_connection_does_what_the_provider_does(Application app)
    {
        using var connection = app.OpenConnection();
        app.Observe("opening again", connection.Open);
        app.Observe("state", connection.State);
        return Task.CompletedTask;
    }

    [Case]
    public static Task Many_connections_are_open_at_once(Application app)
    {
        var connections = Enumerable.Range(0, 20).Select(_ => app.OpenConnection()).ToList();
        foreach (var (connection, number) in connections.Select((connection, number) => (connection, number)))
        {
            connection.Execute($"INSERT INTO account (owner) VALUES ('Owner {number:00}')");
        }

        app.Observe("counts", connections.Select(connection => connection.Count("account")));
        app.Observe("states", connections.Select(connection => connection.State).Distinct());
        return Task.CompletedTask;
    }

    [Case]
    public static Task The_tables_are_listed_by_GetSchema(Application app)
    {
        using var connection = app.OpenConnection();
        app.Observe("collections", () => _ = connection.GetSchema());
        app.Observe("tables", () =>
        {
            var tables = connection.GetSchema("Tables");
            app.Observe("names", tables.Rows.Cast<DataRow>().Select(row => (string)row["TABLE_NAME"]).Where(name => name is "account" or "transfer").Order());
        });
        return Task.CompletedTask;
    }
}
