using System.Data;
using Dapper;
using FixtureGen.Conformance.Harness;

namespace FixtureGen.Conformance.AdoNet;

internal static class DapperCalls
{
    [Case]
    public static async Task Dapper_executes_and_queries(Application app)
    {
        await using var connection = app.NewConnection();
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner, amount) VALUES (@Owner, @Amount)", new[] { new { Owner = "Dan", Amount = 1 }, new { Owner = "Eve", Amount = 2 } }));
        app.Observe("state", connection.State);
        app.Observe("records", (await connection.QueryAsync<(string Owner, long Amount)>("SELECT owner, amount FROM account ORDER BY owner")).Select(row => $"{row.Owner} {row.Amount}"));
        app.Observe("scalar", await connection.ExecuteScalarAsync<int>("SELECT SUM(amount) FROM account"));
        app.Observe("one", await connection.QuerySingleOrDefaultAsync<string>("SELECT owner FROM account WHERE owner = @Owner", new { Owner = "Zoe" }));
        app.Observe("in a list", await connection.QueryAsync<string>("SELECT owner FROM account WHERE owner IN ('Ann', 'Dan') ORDER BY owner"));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Dapper_works_in_a_transaction(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Dan')", transaction: transaction);
            app.Observe("inside", await connection.QuerySingleAsync<int>("SELECT COUNT(*) FROM account", transaction: transaction));
        }

        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("INSERT INTO account (owner) VALUES ('Eve')", transaction: transaction);
            await transaction.CommitAsync();
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task Dapper_uses_the_connection_of_a_context(Application app)
    {
        await using var db = app.NewContext();
        var connection = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database);
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO account (owner) VALUES (@owner)", new { owner = "Dan" }));
        app.Observe("state", connection.State);
        await app.ObserveCustomers();
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Dapper_reads_several_results_and_joined_rows(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var grid = await connection.QueryMultipleAsync("SELECT owner FROM account ORDER BY owner; SELECT title FROM document ORDER BY id"))
        {
            app.Observe("owners", await grid.ReadAsync<string>());
            app.Observe("titles", await grid.ReadAsync<string>());
        }

        var pairs = await connection.QueryAsync<string, string, string>(
            "SELECT account.owner, document.title FROM account JOIN document ON document.id = account.id ORDER BY account.owner",
            (owner, title) => $"{owner} has {title}",
            splitOn: "title");
        app.Observe("pairs", pairs);
    }

    [Case]
    public static async Task Dapper_streams_rows_while_another_connection_writes(Application app)
    {
        await using var reading = app.OpenConnection();
        await using var writing = app.OpenConnection();
        foreach (var title in reading.Query<string>("SELECT title FROM document ORDER BY id", buffered: false))
        {
            app.Observe("title", title);
            await writing.ExecuteAsync("INSERT INTO account (owner) VALUES (@title)", new { title });
        }

        app.ObserveAccounts();
    }

    [Case]
    public static async Task Dapper_reads_an_unbuffered_stream_asynchronously(Application app)
    {
        await using var connection = app.OpenConnection();
        await foreach (var owner in connection.QueryUnbufferedAsync<string>("SELECT owner FROM account ORDER BY owner"))
        {
            app.Observe("owner", owner);
            break;
        }

        app.Observe("next", await connection.ExecuteAsync("DELETE FROM account"));
    }

    [Case]
    public static async Task Dapper_reports_errors_of_the_database(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("a second Ann", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES (@owner)", new { owner = "Ann" }));
        await app.Observe("several, one of them wrong", () => connection.ExecuteAsync("INSERT INTO account (owner) VALUES (@owner)", new[] { new { owner = "Dan" }, new { owner = "Bob" }, new { owner = "Eve" } }));
        app.ObserveAccounts();
    }

    [Case]
    public static async Task Dapper_reads_through_a_data_reader(Application app)
    {
        await using var connection = app.OpenConnection();
        using var reader = await connection.ExecuteReaderAsync("SELECT owner, amount FROM account ORDER BY owner");
        var parse = reader.GetRowParser<(string, long)>();
        while (reader.Read())
        {
            app.Observe("row", parse(reader).ToString());
        }
    }
}
