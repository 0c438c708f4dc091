using Microsoft.EntityFrameworkCore;
using Npgsql;
using Respawn;
using Warehouse;

namespace Warehouse.Tests;

/// <summary>One database for all tests. Each test empties it first.</summary>
public class DatabaseFixture : IAsyncLifetime
{
    private static readonly string ConnectionString =
        (Environment.GetEnvironmentVariable("WAREHOUSE_TEST_SERVER") ?? "Host=localhost;Username=postgres;Password=postgres") + ";Database=warehouse_tests";

    private Respawner _respawner = null!;

    public WarehouseContext CreateContext()
        => new(new DbContextOptionsBuilder<WarehouseContext>().UseNpgsql(ConnectionString).Options);

    public async Task InitializeAsync()
    {
        await using var context = CreateContext();
        await context.Database.EnsureDeletedAsync();
        await context.Database.EnsureCreatedAsync();

        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        _respawner = await Respawner.CreateAsync(connection, new RespawnerOptions { DbAdapter = DbAdapter.Postgres, SchemasToInclude = ["public"] });
    }

    public async Task ResetAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await _respawner.ResetAsync(connection);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
