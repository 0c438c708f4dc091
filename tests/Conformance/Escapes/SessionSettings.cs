using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Escapes;

/// <summary>What one connection sets in its session: another connection does not have it, and the first has it until it is closed.</summary>
internal static class SessionSettings
{
    private const string PostgreSql = ConformanceEngine.PostgreSql;
    private const string Tenant = "SELECT coalesce(nullif(current_setting('app.tenant', true), ''), 'none')";

    [Case(Only = PostgreSql)]
    public static Task A_setting(Application app) => TwoAsync(app, "SHOW work_mem", "SET work_mem = '3MB'");

    [Case(Only = PostgreSql)]
    public static Task A_setting_of_the_application_s_own(Application app) => TwoAsync(app, Tenant, "SET SESSION app.tenant TO '1'");

    [Case(Only = PostgreSql)]
    public static Task A_setting_by_a_function(Application app) => TwoAsync(app, Tenant, "SELECT set_config('app.tenant', '1', false)");

    [Case(Only = PostgreSql)]
    public static Task A_time_zone(Application app) => TwoAsync(app, "SHOW TimeZone", "SET TIME ZONE 'Europe/Berlin'");

    [Case(Only = PostgreSql)]
    public static Task Several_settings(Application app)
        => TwoAsync(app, "SELECT concat(current_setting('DateStyle'), current_setting('IntervalStyle'))", "SET DateStyle = 'German'; SET IntervalStyle = 'iso_8601'");

    [Case(Only = PostgreSql)]
    public static Task What_transactions_begin_with(Application app)
        => TwoAsync(app, "SHOW default_transaction_isolation", "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE");

    [Case(Only = PostgreSql)]
    public static Task A_role(Application app)
        => WithRoleAsync(app, (_, role) => TwoAsync(app, "SELECT current_user = session_user", $"SET ROLE {role}"));

    [Case(Only = PostgreSql)]
    public static Task A_role_and_settings(Application app)
        => WithRoleAsync(app, (_, role) => TwoAsync(
            app, "SELECT concat(current_user = session_user, current_setting('work_mem'))", $"SET ROLE {role}", "SET work_mem = '3MB'"));

    [Case(Only = PostgreSql)]
    public static async Task A_search_path(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("CREATE SCHEMA tenant; CREATE TABLE tenant.notes (text text); CREATE TABLE public.notes (text text); INSERT INTO tenant.notes VALUES ('of the tenant'); INSERT INTO public.notes VALUES ('of all')");
        await first.ExecuteAsync("SET search_path = tenant, public");
        app.Observe("first", first.Scalar("SELECT text FROM notes"));
        app.Observe("second", second.Scalar("SELECT text FROM notes"));
        app.Observe("first", first.Scalar("SELECT text FROM notes"));
        await first.ExecuteAsync("DROP SCHEMA tenant CASCADE; DROP TABLE public.notes");
    }

    [Case(Only = PostgreSql)]
    public static async Task Three_connections_in_turns(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await using var third = app.OpenConnection();
        await first.ExecuteAsync("SET app.tenant = '1'");
        await second.ExecuteAsync("SET app.tenant = '2'");
        foreach (var connection in new[] { first, second, third, second, first, third })
        {
            app.Observe("tenant", connection.Scalar(Tenant));
        }

        await second.ExecuteAsync("RESET app.tenant");
        app.Observe("reset", second.Scalar(Tenant));
        app.Observe("first", first.Scalar(Tenant));
        await first.ExecuteAsync("RESET ALL");
        app.Observe("first", first.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task It_is_set_to_its_default(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("SET work_mem = '3MB'");
        await second.ExecuteAsync("SET work_mem = '5MB'");
        await first.ExecuteAsync("SET work_mem TO DEFAULT");
        app.Observe("second", second.Scalar("SHOW work_mem"));
        app.Observe("first", first.Scalar("SHOW work_mem"));
    }

    [Case(Only = PostgreSql)]
    public static async Task The_connection_is_closed(Application app)
    {
        await using var connection = app.OpenConnection();
        await connection.ExecuteAsync("SET app.tenant = '1'; SET work_mem = '3MB'");
        await connection.CloseAsync();
        await connection.OpenAsync();
        app.Observe("opened again", connection.Scalar($"SELECT concat(({Tenant}), current_setting('work_mem'))"));
        await connection.ExecuteAsync("SET app.tenant = '2'");
        await connection.CloseAsync();
        await using var other = app.OpenConnection();
        app.Observe("another", other.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_context_sets_and_then_reads(Application app)
    {
        await using var db = app.NewContext();
        await db.Database.ExecuteSqlRawAsync("SET app.tenant = '1'");
        app.Observe("it closed its connection", await TenantOfAsync(db));
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("SET app.tenant = '1'");
        app.Observe("it keeps it open", await TenantOfAsync(db));
        await using var other = app.NewContext();
        app.Observe("another context", await TenantOfAsync(other));
        app.Observe("the first", await TenantOfAsync(db));
        await db.Database.CloseConnectionAsync();
        app.Observe("closed", await TenantOfAsync(db));
    }

    [Case(Only = PostgreSql)]
    public static async Task Row_policies_for_two_tenants_and_one_who_forgot(Application app)
    {
        await WithRoleAsync(app, async (owner, role) =>
        {
            await owner.ExecuteAsync($"CREATE TABLE papers (id integer, tenant text); INSERT INTO papers VALUES (1, '1'), (2, '1'), (3, '2'); ALTER TABLE papers ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON papers USING (tenant = current_setting('app.tenant', true)); GRANT SELECT ON papers TO {role}");
            await using var first = app.OpenConnection();
            await using var second = app.OpenConnection();
            await using var third = app.OpenConnection();
            await first.ExecuteAsync($"SET ROLE {role}; SET app.tenant = '1'");
            await second.ExecuteAsync($"SET ROLE {role}; SET app.tenant = '2'");
            await third.ExecuteAsync($"SET ROLE {role}");
            foreach (var connection in new[] { first, second, third, owner })
            {
                app.Observe("papers", connection.Scalar("SELECT count(*) FROM papers"));
            }

            app.Observe("papers", first.Scalar("SELECT count(*) FROM papers"));
            await owner.ExecuteAsync("DROP TABLE papers");
        });
    }

    [Case(Only = PostgreSql)]
    public static Task A_transaction_sets_and_is_rolled_back(Application app) => InTransactionAsync(app, "SET", commit: false);

    [Case(Only = PostgreSql)]
    public static Task A_transaction_sets_and_is_committed(Application app) => InTransactionAsync(app, "SET", commit: true);

    [Case(Only = PostgreSql)]
    public static Task A_transaction_sets_for_itself_and_is_rolled_back(Application app) => InTransactionAsync(app, "SET LOCAL", commit: false);

    [Case(Only = PostgreSql)]
    public static Task A_transaction_sets_for_itself_and_is_committed(Application app) => InTransactionAsync(app, "SET LOCAL", commit: true);

    [Case(Only = PostgreSql)]
    public static async Task Another_connection_sets_while_a_transaction_is_open_that_is_rolled_back(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await using (await first.BeginTransactionAsync())
        {
            await first.ExecuteAsync("SET app.tenant = 'first'");
            await second.ExecuteAsync("SET app.tenant = 'second'");
        }

        app.Observe("second", second.Scalar(Tenant));
        app.Observe("first", first.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_savepoint_takes_it_back(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await using (var transaction = await first.BeginTransactionAsync())
        {
            await first.ExecuteAsync("SET app.tenant = '1'");
            await transaction.SaveAsync("here");
            await first.ExecuteAsync("SET app.tenant = '2'");
            app.Observe("second", second.Scalar(Tenant));
            await transaction.RollbackAsync("here");
            app.Observe("second", second.Scalar(Tenant));
            app.Observe("first", first.Scalar(Tenant));
            await transaction.CommitAsync();
        }

        app.Observe("second", second.Scalar(Tenant));
        app.Observe("first", first.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task Statements_fail_in_between(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("SET app.tenant = '1'");
        await app.Observe("second fails", () => second.ExecuteAsync("SELECT 1 / 0"));
        app.Observe("first", first.Scalar(Tenant));
        await app.Observe("first fails", () => first.ExecuteAsync("SET app.tenant = '3'; SELECT 1 / 0"));
        await app.Observe("second sets nothing", () => second.ExecuteAsync("SET no_such_setting = 1"));
        app.Observe("second", second.Scalar(Tenant));
        app.Observe("first", first.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_transaction_fails_in_between(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("SET app.tenant = '1'");
        await second.ExecuteAsync("SET app.tenant = '2'");
        await using (await first.BeginTransactionAsync())
        {
            await first.ExecuteAsync("SET app.tenant = '3'");
            app.Observe("second", second.Scalar(Tenant));
            await app.Observe("first fails", () => first.ExecuteAsync("SELECT 1 / 0"));
        }

        app.Observe("first", first.Scalar(Tenant));
        app.Observe("second", second.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task A_reader_is_open(Application app)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("SET app.tenant = '1'");
        await using var command = first.CreateCommand();
        command.CommandText = "SELECT current_setting('app.tenant') FROM generate_series(1, 3)";
        await using (var reader = await command.ExecuteReaderAsync())
        {
            await reader.ReadAsync();
            app.Observe("second", second.Scalar(Tenant));
            await reader.ReadAsync();
            app.Observe("first", reader.GetString(0));
        }

        app.Observe("first", first.Scalar(Tenant));
    }

    [Case(Only = PostgreSql)]
    public static async Task Two_tasks_at_once(Application app)
    {
        var tenants = await Task.WhenAll(Enumerable.Range(1, 4).Select(tenant => Task.Run(async () =>
        {
            await using var connection = app.OpenConnection();
            await connection.ExecuteAsync($"SET app.tenant = '{tenant}'");
            var seen = new HashSet<object?>();
            for (var turn = 0; turn < 20; turn++)
            {
                seen.Add(connection.Scalar(Tenant));
            }

            return string.Join(' ', seen);
        })));
        app.Observe("each has its own", string.Join(", ", tenants));
    }

    [Case(Only = PostgreSql)]
    public static Task A_time_limit_of_one_connection(Application app) => TwoAsync(app, "SHOW statement_timeout", "SET statement_timeout = '1h'");

    private static async Task TwoAsync(Application app, string query, params string[] statements)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        app.Observe("second before", second.Scalar(query));
        foreach (var statement in statements)
        {
            await first.ExecuteAsync(statement);
        }

        app.Observe("second", second.Scalar(query));
        app.Observe("first", first.Scalar(query));
        app.Observe("second again", second.Scalar(query));
        app.Observe("first again", first.Scalar(query));
        await first.CloseAsync();
        app.Observe("second at the end", second.Scalar(query));
    }

    private static async Task InTransactionAsync(Application app, string set, bool commit)
    {
        await using var first = app.OpenConnection();
        await using var second = app.OpenConnection();
        await first.ExecuteAsync("SET app.tenant = 'before'");
        await using (var transaction = await first.BeginTransactionAsync())
        {
            await first.ExecuteAsync($"{set} app.tenant = 'in it'");
            app.Observe("second", second.Scalar(Tenant));
            app.Observe("first", first.Scalar(Tenant));
            app.Observe("second", second.Scalar(Tenant));
            await (commit ? transaction.CommitAsync() : transaction.RollbackAsync());
        }

        app.Observe("second", second.Scalar(Tenant));
        app.Observe("first", first.Scalar(Tenant));
    }

    private static async Task WithRoleAsync(Application app, Func<DbConnection, string, Task> test)
    {
        await using var owner = app.OpenConnection();
        // Roles are the server's, and others run at the same time.
        var role = $"conformance_{Guid.NewGuid():N}";
        await owner.ExecuteAsync($"CREATE ROLE {role}; GRANT {role} TO CURRENT_USER");
        try
        {
            await test(owner, role);
        }
        finally
        {
            await owner.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    private static Task<string> TenantOfAsync(ShopContext db)
        => db.Database.SqlQueryRaw<string>($"{Tenant} AS \"Value\"").SingleAsync();
}
