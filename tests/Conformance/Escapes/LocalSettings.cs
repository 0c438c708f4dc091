using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Escapes;

/// <summary>Settings that PostgreSQL keeps until the transaction ends.</summary>
internal static class LocalSettings
{
    private const string PostgreSql = ConformanceEngine.PostgreSql;
    private const string Tenant = "SELECT coalesce(nullif(current_setting('app.tenant', true), ''), 'none')";

    [Case(Only = PostgreSql)]
    public static Task A_setting_of_the_application_ends_with_the_commit(Application app)
        => CommitAsync(app, Tenant, "SET LOCAL app.tenant = '1'");

    [Case(Only = PostgreSql)]
    public static Task A_setting_by_a_function_ends_with_the_commit(Application app)
        => CommitAsync(app, Tenant, "SELECT set_config('app.tenant', concat('a', 'b, c'), true)");

    [Case(Only = PostgreSql)]
    public static Task A_setting_by_a_function_stays_after_the_commit(Application app)
        => CommitAsync(app, Tenant, "SELECT set_config('app.tenant', '1', false)");

    [Case(Only = PostgreSql)]
    public static async Task A_role_and_settings_end_with_the_commit(Application app)
    {
        await using var connection = app.OpenConnection();
        // Roles are the server's, and others run at the same time.
        var role = $"conformance_{Guid.NewGuid():N}";
        await connection.ExecuteAsync($"CREATE ROLE {role}; GRANT {role} TO CURRENT_USER");
        try
        {
            await InTransactionAsync(connection, "SET LOCAL work_mem = '3MB'", $"SET LOCAL ROLE {role}");
            app.Observe("own role", connection.Scalar("SELECT current_user = session_user"));
            app.Observe("work_mem", connection.Scalar("SHOW work_mem"));
        }
        finally
        {
            await connection.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Case(Only = PostgreSql)]
    public static Task Several_settings_in_one_text_end_with_the_commit(Application app)
        => CommitAsync(app, "SELECT concat(current_setting('TimeZone'), ' ', current_setting('search_path'))", "-- where we are\nSET LOCAL TIME ZONE 'Europe/Berlin'; SET LOCAL search_path TO pg_catalog, public; SELECT 1");

    [Case(Only = PostgreSql)]
    public static Task A_setting_of_the_session_stays_where_a_local_one_ends(Application app)
        => CommitAsync(app, Tenant, "SET app.tenant = 'session'", "SET LOCAL app.tenant = 'local'");

    [Case(Only = PostgreSql)]
    public static Task A_setting_of_the_session_after_a_local_one_stays(Application app)
        => CommitAsync(app, Tenant, "SET LOCAL app.tenant = 'local'", "SET app.tenant = 'session'");

    [Case(Only = PostgreSql)]
    public static Task A_setting_that_is_reset_ends_as_it_was(Application app)
        => CommitAsync(app, "SHOW work_mem", "SET LOCAL work_mem = '4MB'", "RESET work_mem");

    [Case(Only = PostgreSql)]
    public static async Task A_local_setting_ends_with_a_rollback(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("SET LOCAL app.tenant = '1'");
            app.Observe("in it", connection.Scalar(Tenant));
        }

        app.Observe("after", connection.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_local_setting_is_taken_back_to_a_savepoint(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("SET LOCAL work_mem = '1MB'");
            await transaction.SaveAsync("here");
            await connection.ExecuteAsync("SET LOCAL work_mem = '2MB'");
            await transaction.RollbackAsync("here");
            app.Observe("back", connection.Scalar("SHOW work_mem"));
            await transaction.CommitAsync();
        }

        app.Observe("after", connection.Scalar("SHOW work_mem"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_local_setting_outside_of_a_transaction_is_gone_with_its_statement(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("SET LOCAL work_mem = '7MB'");
        app.Observe("after", connection.Scalar("SHOW work_mem"));
        app.Observe("said", connection.Scalar("SELECT set_config('work_mem', '8MB', true)"));
        app.Observe("after", connection.Scalar("SHOW work_mem"));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_transaction_that_fails_after_a_local_setting_leaves_none(Application app)
    {
        await using var connection = app.OpenConnection();
        await using (await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("SET LOCAL work_mem = '7MB'");
            await app.Observe("failing", () => connection.ExecuteAsync("SELECT 1 / 0"));
            await app.Observe("setting", () => connection.ExecuteAsync("SET LOCAL work_mem = '8MB'"));
        }

        app.Observe("after", connection.Scalar("SHOW work_mem"));
    }

    [Case(Only = PostgreSql)]
    public static async Task Another_connection_does_not_have_what_was_set_in_a_transaction_that_is_committed(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await InTransactionAsync(first, "SET LOCAL work_mem = '7MB'");
        app.Observe("second", second.Scalar("SHOW work_mem"));
        app.Observe("first", first.Scalar("SHOW work_mem"));
    }

    [Case(Only = PostgreSql)]
    public static async Task One_transaction_after_the_other_sets_and_the_last_forgets(Application app)
    {
        await using var connection = app.OpenConnection();
        foreach (var tenant in new[] { "1", "2" })
        {
            await InTransactionAsync(connection, $"SET LOCAL app.tenant = '{tenant}'");
            app.Observe("after", connection.Scalar(Tenant));
        }

        await using var transaction = await connection.BeginTransactionAsync();
        app.Observe("forgotten", connection.Scalar(Tenant));
        await connection.ExecuteAsync("SET LOCAL app.tenant = '3'");
        await transaction.RollbackAsync();
        app.Observe("after", connection.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_row_policy_sees_the_tenant_of_its_transaction_alone(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("CREATE TABLE docs (id integer, tenant text); INSERT INTO docs VALUES (1, '1'), (2, '1'), (3, '2'); ALTER TABLE docs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; CREATE POLICY own ON docs USING (tenant = current_setting('app.tenant', true))");
        foreach (var statement in new[] { "SET LOCAL app.tenant = '1'", "SELECT 1" })
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await connection.ExecuteAsync(statement);
            app.Observe(statement, connection.Scalar("SELECT count(*) FROM docs"));
            await transaction.CommitAsync();
        }

        await connection.ExecuteAsync("DROP TABLE docs");
    }

    [Case(Only = PostgreSql)]
    public static async Task A_context_sets_the_tenant_for_its_transaction(Application app)
    {
        await using var db = app.NewContext();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await db.Database.ExecuteSqlAsync($"SELECT set_config('app.tenant', {"42"}, true)");
            app.Observe("in it", await db.Database.SqlQueryRaw<string>($"{Tenant} AS \"Value\"").SingleAsync());
            await transaction.CommitAsync();
        }

        await db.Database.OpenConnectionAsync();
        app.Observe("after", await db.Database.SqlQueryRaw<string>($"{Tenant} AS \"Value\"").SingleAsync());
    }

    private static async Task CommitAsync(Application app, string query, params string[] statements)
    {
        await using var connection = app.OpenConnection();
        app.Observe("before", connection.Scalar(query));
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var statement in statements)
            {
                await connection.ExecuteAsync(statement);
            }

            app.Observe("in it", connection.Scalar(query));
            await transaction.CommitAsync();
        }

        app.Observe("after", connection.Scalar(query));
        app.Observe("and a statement later", connection.Scalar(query));
    }

    private static async Task InTransactionAsync(DbConnection connection, params string[] statements)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var statement in statements)
        {
            await connection.ExecuteAsync(statement);
        }

        await transaction.CommitAsync();
    }
}
