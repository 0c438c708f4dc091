using System.Transactions;
using FixtureGen.Conformance.Shop;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>Ways that only Npgsql has.</summary>
internal static class NpgsqlConnections
{
    public static async Task A_context_on_a_data_source(Production production)
    {
        await using var source = NpgsqlDataSource.Create(production.ConnectionString);
        await using var db = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(source).Options);
        await Production.NoteAsync(db);
    }

    public static async Task A_context_in_a_transaction_scope(Production production)
    {
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        await using var db = production.NewShop();
        await Production.NoteAsync(db);
        scope.Complete();
    }

    public static async Task A_data_source_with_a_name(Production production)
    {
        var builder = new NpgsqlDataSourceBuilder(production.ConnectionString) { Name = production.Name };
        await using var source = builder.Build();
        await NoteAsync(source);
    }

    public static async Task A_slim_data_source(Production production)
    {
        await using var source = new NpgsqlSlimDataSourceBuilder(production.ConnectionString).Build();
        await NoteAsync(source);
    }

    public static async Task A_data_source_with_several_hosts(Production production)
    {
        var settings = new NpgsqlConnectionStringBuilder(production.ConnectionString);
        settings.Host = $"{settings.Host}:{settings.Port},{settings.Host}:{settings.Port}";
        await using var source = new NpgsqlDataSourceBuilder(settings.ConnectionString).BuildMultiHost();
        await NoteAsync(source);
    }

    public static async Task A_batch(Production production)
    {
        await using var connection = new NpgsqlConnection(production.ConnectionString);
        await connection.OpenAsync();
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new(Production.Statement), new("SELECT 1") } };
        await batch.ExecuteNonQueryAsync();
    }

    public static async Task A_batch_of_a_data_source(Production production)
    {
        await using var source = NpgsqlDataSource.Create(production.ConnectionString);
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Production.Statement));
        await batch.ExecuteNonQueryAsync();
    }

    public static async Task Commands_that_are_prepared_of_their_own_accord(Production production)
    {
        await using var connection = new NpgsqlConnection($"{production.ConnectionString};Max Auto Prepare=10;Auto Prepare Min Usages=1");
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }

    public static async Task A_connection_that_joins_a_transaction_scope(Production production)
    {
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        await using var connection = new NpgsqlConnection($"{production.ConnectionString};Enlist=true");
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
        scope.Complete();
    }

    public static async Task A_connection_that_changes_its_database(Production production)
    {
        var settings = new NpgsqlConnectionStringBuilder(production.ConnectionString) { Database = "postgres" };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await connection.ChangeDatabaseAsync(production.Name);
        await Production.NoteAsync(connection);
    }

    public static async Task A_connection_like_another(Production production)
    {
        await using var first = new NpgsqlConnection(production.ConnectionString);
        await using var connection = first.CloneWith(production.ConnectionString);
        await connection.OpenAsync();
        await Production.NoteAsync((NpgsqlConnection)connection);
    }

    public static async Task An_application_with_a_name(Production production)
    {
        await using var connection = new NpgsqlConnection($"{production.ConnectionString};Application Name=Shop");
        await connection.OpenAsync();
        await Production.NoteAsync(connection);
    }

    public static async Task A_name_like_ours(Production production)
    {
        var builder = new NpgsqlDataSourceBuilder(production.ConnectionString) { Name = "FixtureGen" };
        await using var source = builder.Build();
        await NoteAsync(source);
    }

    [SeenAfterwards]
    public static async Task Rows_are_copied(Production production)
    {
        await using var connection = new NpgsqlConnection(production.ConnectionString);
        await connection.OpenAsync();
        await using var copy = await connection.BeginBinaryImportAsync("COPY account (owner) FROM STDIN (FORMAT BINARY)");
        await copy.WriteRowAsync(CancellationToken.None, "somebody");
        await copy.CompleteAsync();
    }

    [SeenAfterwards]
    public static async Task Rows_are_copied_as_text(Production production)
    {
        await using var connection = new NpgsqlConnection(production.ConnectionString);
        await connection.OpenAsync();
        await using var copy = await connection.BeginTextImportAsync("COPY account (owner) FROM STDIN");
        await copy.WriteAsync("somebody\n");
    }

    public static async Task Rows_are_copied_out(Production production)
    {
        await using var connection = new NpgsqlConnection(production.ConnectionString);
        await connection.OpenAsync();
        using var copy = await connection.BeginTextExportAsync("COPY account TO STDOUT");
        await copy.ReadToEndAsync();
    }

    private static async Task NoteAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await Production.NoteAsync(connection);
    }
}
