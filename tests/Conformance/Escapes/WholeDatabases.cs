using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Escapes;

/// <summary>What concerns the database as a whole, or the connection itself.</summary>
internal static class WholeDatabases
{
    private const string Sqlite = ConformanceEngine.Sqlite;
    private const string PostgreSql = ConformanceEngine.PostgreSql;

    [Case]
    [Limit(Sqlite, "`VACUUM` is refused inside a transaction, and each test runs in one. Use `Isolation.Clone`.")]
    [FailsTheTest(PostgreSql, typeof(SandboxRefusedException), Names = "VACUUM")]
    public static async Task VACUUM_is_run(Application app)
    {
        await using var connection = app.OpenConnection();
        await app.Observe("vacuum", () => connection.ExecuteAsync("VACUUM"));
        app.ObserveAccounts();
    }

    [Case]
    [Limit(Sqlite, "The sandbox keeps its database: `EnsureDeleted` does nothing.")]
    [Limit(PostgreSql, "The sandbox keeps its database: `EnsureDeleted` fails, with an `InvalidCastException` of the provider.")]
    public static async Task EnsureDeleted_is_called(Application app)
    {
        await using (var db = app.NewContext())
        {
            await app.Observe("deleted", () => db.Database.EnsureDeletedAsync());
        }

        await using var after = app.NewContext();
        await app.Observe("rows", () => after.Customers.CountAsync());
    }

    [Case]
    [Limit(Sqlite, "The sandbox keeps its database: `EnsureDeleted` does nothing.")]
    [FailsTheTest(PostgreSql, typeof(InvalidOperationException), Names = "EnsureDeleted")]
    public static async Task EnsureDeleted_is_called_by_a_context_with_its_own_connection_string(Application app)
    {
        await using (var db = app.NewContextWithOwnConnectionString())
        {
            await app.Observe("deleted", () => db.Database.EnsureDeletedAsync());
        }

        await using var after = app.NewContext();
        await app.Observe("rows", () => after.Customers.CountAsync());
    }

    [Case(Only = Sqlite)]
    public static async Task Foreign_keys_are_switched_off_and_on(Application app)
    {
        await using var connection = app.OpenConnection();
        app.Observe("before", connection.Scalar("PRAGMA foreign_keys"));
        await connection.ExecuteAsync("PRAGMA foreign_keys = OFF");
        app.Observe("off", connection.Scalar("PRAGMA foreign_keys"));
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO transfer (id, account, amount) VALUES (1, 4711, 5)"));
        app.Observe("deleted", await connection.ExecuteAsync("DELETE FROM transfer"));
        await connection.ExecuteAsync("PRAGMA foreign_keys = ON");
        app.Observe("on", connection.Scalar("PRAGMA foreign_keys"));
    }

    [Case(Only = Sqlite)]
    public static async Task A_setting_of_the_connection_is_changed(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("PRAGMA user_version = 7");
        await connection.ExecuteAsync("PRAGMA recursive_triggers = ON");
        app.Observe("version", connection.Scalar("PRAGMA user_version"));
        app.Observe("triggers", connection.Scalar("PRAGMA recursive_triggers"));
    }

    [Case(Only = Sqlite)]
    public static async Task A_database_is_attached(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("ATTACH ':memory:' AS other");
        await connection.ExecuteAsync("CREATE TABLE other.thing (id INTEGER)");
        await connection.ExecuteAsync("INSERT INTO other.thing VALUES (1)");
        app.Observe("things", connection.Scalar("SELECT COUNT(*) FROM other.thing"));
    }

    [Case]
    public static async Task Temporary_tables_are_made(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("CREATE TEMPORARY TABLE found (owner TEXT)");
        app.Observe("inserted", await connection.ExecuteAsync("INSERT INTO found SELECT owner FROM account"));
        app.Observe("found", Rows.Of(connection, "SELECT owner FROM found ORDER BY owner"));
    }
}
