using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FixtureGen.Sqlite.Tests;

public sealed class SettingTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("PRAGMA defer_foreign_keys = ON", "defer_foreign_keys", 1)]
    [InlineData("PRAGMA query_only(1)", "query_only", 1)]
    [InlineData("INSERT INTO author (name) VALUES ('Cem'); pragma main.case_sensitive_like=1; PRAGMA recursive_triggers=1", "recursive_triggers", 1)]
    [InlineData("PRAGMA ignore_check_constraints = yes", "ignore_check_constraints", 1)]
    [InlineData("PRAGMA foreign_keys = OFF", "foreign_keys", 0)]
    public async Task A_setting_holds_for_the_rest_of_its_test_and_no_longer(string text, string setting, long value)
    {
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute(text);
            Assert.Equal(value, sandbox.Connection.Scalar($"PRAGMA {setting}"));
        });

        await library.TestAsync(sandbox =>
        {
            Assert.NotEqual(value, sandbox.Connection.Scalar($"PRAGMA {setting}"));
            sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
            Assert.Equal(0, sandbox.Connection.Count("author WHERE name LIKE 'ANN' AND name <> 'Ann'"));
        });
    }

    [Fact]
    public async Task A_setting_in_a_text_that_was_refused_does_not_reach_the_next_test()
    {
        await library.TestAsync(sandbox =>
        {
            using var open = sandbox.OpenConnection();
            using var transaction = open.BeginTransaction();
            using var command = sandbox.Connection.CreateCommand();
            command.CommandText = "PRAGMA defer_foreign_keys = ON; INSERT INTO loan (id, book) VALUES (1, 99)";
            command.CommandTimeout = 1;
            Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        });

        await library.TestAsync(sandbox => Assert.Equal(0L, sandbox.Connection.Scalar("PRAGMA defer_foreign_keys")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Constraints_are_immediate_again_after_the_application_s_transaction(bool committed) => await library.TestAsync(sandbox =>
    {
        using (var transaction = sandbox.Connection.BeginTransaction())
        {
            using var command = sandbox.Connection.CreateCommand();
            command.CommandText = "PRAGMA defer_foreign_keys = ON";
            command.Transaction = transaction;
            command.ExecuteNonQuery();
            if (committed)
            {
                transaction.Commit();
            }
        }

        Assert.Equal(0L, sandbox.Connection.Scalar("PRAGMA defer_foreign_keys"));
    });

    [Fact]
    public async Task A_setting_of_the_last_test_does_not_reach_the_next_class()
    {
        await library.TestAsync(sandbox => sandbox.Connection.Execute("PRAGMA query_only = 1"));
        await library.DisposeAsync();

        await using var next = await ClassRun.StartAsync<Library>();
        await next.TestAsync(sandbox => sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')"));
    }

    [Theory]
    [InlineData("PRAGMA foreign_keys = 0", "PRAGMA foreign_keys = 1")]
    [InlineData("pragma main.foreign_keys(off);", "pragma foreign_keys = 'on' ;")]
    [InlineData("PRAGMA foreign_keys=FALSE", "PRAGMA foreign_keys=YES")]
    public async Task Foreign_keys_can_be_switched_off_and_on(string off, string on) => await library.TestAsync(sandbox =>
    {
        sandbox.Connection.Execute(off);
        sandbox.Connection.Execute("INSERT INTO loan (id, book) VALUES (1, 99)");

        sandbox.Connection.Execute(on);
        Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("INSERT INTO loan (id, book) VALUES (2, 99)"));
    });

    [Fact]
    public async Task Foreign_keys_stay_as_they_are_inside_a_transaction_as_on_any_connection() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("PRAGMA foreign_keys = OFF");

        Assert.Equal(1L, sandbox.Connection.Scalar("PRAGMA foreign_keys"));
    });

    [Fact]
    public async Task An_attached_database_is_detached_after_the_test()
    {
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("ATTACH ':memory:' AS archive");
            sandbox.Connection.Execute("CREATE TABLE archive.author (name TEXT)");
        });

        await library.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("pragma_database_list WHERE name = 'archive'")));
    }

    [Fact]
    public async Task Reading_a_setting_costs_nothing_but_the_statement()
    {
        sqlite3? first = null;
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("PRAGMA foreign_keys");
            first = ((SqliteConnection)sandbox.Connection).Handle;
        });

        await library.TestAsync(sandbox => Assert.Same(first, ((SqliteConnection)sandbox.Connection).Handle));
    }
}
