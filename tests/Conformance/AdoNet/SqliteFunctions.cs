using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.AdoNet;

/// <summary>Functions and collations of the application. SQLite keeps them for each connection.</summary>
internal static class SqliteFunctions
{
    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_is_registered_before_the_connection_is_opened(Application app)
    {
        using var connection = New(app);
        connection.CreateFunction("twice", (long x) => 2 * x);
        connection.Open();
        app.Observe("twice", () => app.Observe("value", connection.Scalar("SELECT twice(21)")));
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_is_registered_on_an_open_connection(Application app)
    {
        using var connection = Open(app);
        connection.CreateFunction("twice", (long x) => 2 * x);
        Call(app, connection, "SELECT twice(21)");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_of_one_connection_is_not_there_on_another(Application app)
    {
        using var first = Open(app);
        using var second = Open(app);
        first.CreateFunction("twice", (long x) => 2 * x);
        Call(app, first, "SELECT twice(1)");
        Call(app, second, "SELECT twice(1)");
        Call(app, first, "SELECT twice(2)");
        using var third = Open(app);
        Call(app, third, "SELECT twice(3)");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task Two_connections_have_functions_of_one_name(Application app)
    {
        using var first = Open(app);
        using var second = Open(app);
        first.CreateFunction("owner_of", (string name) => $"{name} of the first");
        second.CreateFunction("owner_of", (string name) => $"{name} of the second");
        for (var time = 0; time < 2; time++)
        {
            Call(app, first, "SELECT owner_of('Ann')");
            Call(app, second, "SELECT owner_of('Ann')");
        }

        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_is_there_after_its_connection_was_closed_and_opened(Application app)
    {
        using var connection = Open(app);
        connection.CreateFunction("twice", (long x) => 2 * x);
        connection.Close();
        connection.Open();
        Call(app, connection, "SELECT twice(21)");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_is_replaced_and_taken_away(Application app)
    {
        using var connection = Open(app);
        connection.CreateFunction("twice", (long x) => 2 * x);
        Call(app, connection, "SELECT twice(21)");
        connection.CreateFunction("twice", (long x) => 2 * x + 1);
        Call(app, connection, "SELECT twice(21)");
        connection.CreateFunction<long, long>("twice", null);
        Call(app, connection, "SELECT twice(21)");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_has_any_number_of_arguments_and_a_state(Application app)
    {
        using var connection = Open(app);
        connection.CreateFunction("now_and_then", () => "then");
        connection.CreateFunction("longest", (object?[] values) => values.OfType<string>().MaxBy(value => value.Length));
        connection.CreateFunction("plus", 40L, (long state, long x) => state + x);
        connection.CreateFunction("three", (string a, string b, string c) => a + b + c);
        Call(app, connection, "SELECT now_and_then()");
        Call(app, connection, "SELECT longest('a', 'ccc', 'bb')");
        Call(app, connection, "SELECT plus(2)");
        Call(app, connection, "SELECT three('a', 'b', 'c')");
        Call(app, connection, "SELECT three('a', 'b')");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_throws(Application app)
    {
        using var connection = Open(app);
        connection.CreateFunction("fails", (long x) => x > 0 ? throw new InvalidOperationException("no") : x);
        Call(app, connection, "SELECT fails(0)");
        Call(app, connection, "SELECT fails(1)");
        Call(app, connection, "SELECT fails(0)");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task An_aggregate_function_is_registered_before_and_after_opening(Application app)
    {
        using var connection = New(app);
        connection.CreateAggregate("product", 1L, (long product, long value) => product * value);
        connection.Open();
        connection.CreateAggregate("joined", "", (string all, string value) => all + value, all => $"<{all}>");
        Call(app, connection, "SELECT product(amount / 50) FROM account");
        Call(app, connection, "SELECT joined(owner) FROM (SELECT owner FROM account ORDER BY owner)");
        using var other = Open(app);
        Call(app, other, "SELECT product(amount) FROM account");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_collation_is_registered_before_and_after_opening(Application app)
    {
        using var connection = New(app);
        connection.CreateCollation("BACKWARDS", (a, b) => string.CompareOrdinal(b, a));
        connection.Open();
        connection.CreateCollation("LONGEST", 0, (_, a, b) => b.Length.CompareTo(a.Length));
        Call(app, connection, "SELECT group_concat(owner) FROM (SELECT owner FROM account ORDER BY owner COLLATE BACKWARDS)");
        Call(app, connection, "SELECT group_concat(title) FROM (SELECT title FROM document ORDER BY title COLLATE longest)");
        using var other = Open(app);
        Call(app, other, "SELECT owner FROM account ORDER BY owner COLLATE BACKWARDS");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_is_registered_while_another_connection_is_being_read(Application app)
    {
        using var reading = Open(app);
        using var connection = Open(app);
        reading.CreateFunction("loud", (string text) => text.ToUpperInvariant());
        connection.CreateFunction("loud", (string text) => text + "!");
        using var command = ((DbConnection)reading).CreateCommand();
        command.CommandText = "SELECT loud(owner) FROM account ORDER BY owner";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            app.Observe("read", reader.GetString(0));
            Call(app, connection, "SELECT loud('hey')");
            connection.CreateFunction("loud", (string text) => text + "!!");
            Call(app, connection, "SELECT loud('hey')");
        }

        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_new_function_is_registered_while_its_own_connection_is_being_read(Application app)
    {
        using var connection = Open(app);
        using var command = ((DbConnection)connection).CreateCommand();
        command.CommandText = "SELECT owner FROM account ORDER BY owner";
        using var reader = command.ExecuteReader();
        reader.Read();
        app.Observe("registering", () => connection.CreateFunction("twice", (long x) => 2 * x));
        Call(app, connection, "SELECT twice(21)");
        reader.Read();
        app.Observe("read", reader.GetString(0));
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_function_is_used_in_a_transaction_that_others_do_not_see(Application app)
    {
        using var first = Open(app);
        using var second = Open(app);
        first.CreateFunction("twice", (long x) => 2 * x);
        using (var transaction = first.BeginTransaction())
        {
            using var command = first.CreateCommand();
            command.CommandText = "UPDATE account SET amount = twice(amount)";
            app.Observe("updated", command.ExecuteNonQuery());
            Call(app, first, "SELECT twice(sum(amount)) FROM account");
            transaction.Commit();
        }

        Call(app, second, "SELECT sum(amount) FROM account");
        Call(app, second, "SELECT twice(1)");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_trigger_calls_a_function_that_one_connection_has(Application app)
    {
        using var first = Open(app);
        using var second = Open(app);
        first.CreateFunction("entry", (string owner) => $"{owner} came");
        first.Execute("CREATE TRIGGER came AFTER INSERT ON account BEGIN INSERT INTO history VALUES (entry(new.owner)); END");
        app.Observe("first", () => app.Observe("inserted", first.Execute("INSERT INTO account (owner) VALUES ('Dan')")));
        app.Observe("second", () => app.Observe("inserted", second.Execute("INSERT INTO account (owner) VALUES ('Eve')")));
        Call(app, second, "SELECT group_concat(entry) FROM history");
        return Task.CompletedTask;
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static async Task A_context_calls_a_function_of_its_connection(Application app)
    {
        await using var db = app.NewContext();
        await using var other = app.NewContext();
        ((SqliteConnection)db.Database.GetDbConnection()).CreateFunction("twice", (long x) => 2 * x);
        await app.Observe("own", () => db.Database.SqlQueryRaw<long>("SELECT twice(21) AS \"Value\"").SingleAsync());
        await app.Observe("other", () => other.Database.SqlQueryRaw<long>("SELECT twice(21) AS \"Value\"").SingleAsync());
        app.Observe("decimals", await other.Customers.Where(customer => customer.Balance > 10m).OrderBy(customer => customer.Balance).Select(customer => customer.Name).ToListAsync());
        await app.Observe("own again", () => db.Database.SqlQueryRaw<long>("SELECT twice(22) AS \"Value\"").SingleAsync());
    }

    [Case(Only = ConformanceEngine.Sqlite)]
    public static Task A_command_is_prepared_and_run_again_after_another_connection_had_its_turn(Application app)
    {
        using var first = Open(app);
        using var second = Open(app);
        first.CreateFunction("twice", (long x) => 2 * x);
        using var command = first.CreateCommand();
        command.CommandText = "SELECT twice(21)";
        command.Prepare();
        app.Observe("first", command.ExecuteScalar());
        Call(app, second, "SELECT twice(21)");
        app.Observe("first", command.ExecuteScalar());
        return Task.CompletedTask;
    }

    private static SqliteConnection New(Application app) => (SqliteConnection)app.NewConnection();

    private static SqliteConnection Open(Application app) => (SqliteConnection)app.OpenConnection();

    private static void Call(Application app, SqliteConnection connection, string query)
        => app.Observe(query, () => app.Observe("value", connection.Scalar(query)));
}
