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

    /// <summary>In one text with the statements that they are for, and however they are written.</summary>
    [Theory]
    [InlineData("PRAGMA foreign_keys=OFF; DELETE FROM book; PRAGMA foreign_keys=ON")]
    [InlineData("PRAGMA foreign_keys = OFF -- for the clean-up\n; DELETE FROM book; PRAGMA foreign_keys = ON")]
    [InlineData("/* first */ PRAGMA/**/foreign_keys=0; DELETE FROM book; PRAGMA \"foreign_keys\" = 'on'")]
    [InlineData("PRAGMA main.[foreign_keys](no); CREATE TABLE copy (id INTEGER PRIMARY KEY, title TEXT); INSERT INTO copy SELECT id, title FROM book; DROP TABLE book; ALTER TABLE copy RENAME TO book; DELETE FROM book; PRAGMA foreign_keys(true)")]
    [InlineData("DELETE FROM loan WHERE 0; PRAGMA foreign_keys = false; DELETE FROM book; PRAGMA foreign_keys = 1;")]
    public async Task Foreign_keys_are_off_for_the_rest_of_a_longer_text(string text) => await library.TestAsync(sandbox =>
    {
        sandbox.Connection.Execute("INSERT INTO book (id, title) VALUES (1, 'A'); INSERT INTO loan (id, book) VALUES (1, 1)");

        sandbox.Connection.Execute(text);

        Assert.Equal((0, 1), (sandbox.Connection.Count("book"), sandbox.Connection.Count("loan")));
        Assert.Equal(1L, sandbox.Connection.Scalar("PRAGMA foreign_keys"));
        Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("INSERT INTO loan (id, book) VALUES (2, 99)"));
        sandbox.Connection.Execute("DELETE FROM loan");
    });

    [Theory]
    [InlineData("PRAGMA foreign_keys = OFF -- for the clean-up")]
    [InlineData("PRAGMA /* later */ foreign_keys /* on */ = /* again */ OFF;")]
    [InlineData("  pragma `foreign_keys`('off')")]
    public async Task Comments_and_quotes_hide_no_setting(string text)
    {
        await library.TestAsync(sandbox =>
        {
            // Closed in between, as Entity Framework does it.
            using var connection = sandbox.CreateConnection();
            connection.Open();
            connection.Execute(text);
            connection.Close();
            connection.Open();
            connection.Execute("INSERT INTO loan (id, book) VALUES (1, 99)");
            connection.Execute("DELETE FROM loan");
        });

        await library.TestAsync(sandbox => Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("INSERT INTO loan (id, book) VALUES (1, 99)")));
    }

    [Theory]
    [InlineData("PRAGMA foreign_keys = OFF", "INSERT INTO loan (id, book) VALUES (1, 99)")]
    [InlineData("PRAGMA query_only = OFF", "DELETE FROM loan")]
    public async Task A_setting_is_the_connection_s_own(string text, string statement) => await library.TestAsync(sandbox =>
    {
        using var other = sandbox.OpenConnection();
        other.Execute(text.Replace("query_only = OFF", "query_only = ON", StringComparison.Ordinal));
        Assert.Equal(text.StartsWith("PRAGMA f", StringComparison.Ordinal) ? 1L : 0L, sandbox.Connection.Scalar(text[..text.IndexOf(" =", StringComparison.Ordinal)]));
        if (text.Contains("query_only", StringComparison.Ordinal))
        {
            Assert.Equal(8, Assert.Throws<SqliteException>(() => other.Execute(statement)).SqliteErrorCode);
            sandbox.Connection.Execute(statement);
        }
        else
        {
            Assert.Throws<SqliteException>(() => sandbox.Connection.Execute(statement));
            other.Execute(statement);
            other.Execute("DELETE FROM loan");
        }
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

    [Theory]
    [InlineData("PRAGMA foreign_keys")]
    [InlineData("PRAGMA table_info(book)")]
    [InlineData("PRAGMA main.index_list('book')")]
    [InlineData("PRAGMA foreign_key_check(loan)")]
    [InlineData("PRAGMA integrity_check(1)")]
    [InlineData("PRAGMA wal_checkpoint(TRUNCATE)")]
    [InlineData("SELECT * FROM pragma_table_info('book')")]
    [InlineData("PRAGMA user_version = 7")]
    [InlineData("PRAGMA foreign_keys = OFF")]
    [InlineData("PRAGMA recursive_triggers = ON; PRAGMA query_only = ON")]
    [InlineData("PRAGMA busy_timeout = 3000; PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL")]
    [InlineData("PRAGMA mmap_size = 1000000; PRAGMA cache_spill = 0; PRAGMA reverse_unordered_selects = ON; PRAGMA defer_foreign_keys = ON")]
    public async Task What_reads_and_what_can_be_set_back_costs_no_database(string text)
    {
        sqlite3? first = null;
        string? before = null;
        await library.TestAsync(sandbox => before = Everything(sandbox));
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute(text);
            first = ((SqliteConnection)sandbox.Connection).Handle;
        });

        await library.TestAsync(sandbox =>
        {
            Assert.Same(first, ((SqliteConnection)sandbox.Connection).Handle);
            Assert.Equal(before, Everything(sandbox));
        });
    }

    [Theory]
    [InlineData("PRAGMA case_sensitive_like = ON")]
    [InlineData("PRAGMA/* on */case_sensitive_like(1)")]
    [InlineData("/* for the report */ ATTACH ':memory:' AS other")]
    public async Task What_cannot_be_set_back_costs_the_database(string text)
    {
        sqlite3? first = null;
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute(text);
            first = ((SqliteConnection)sandbox.Connection).Handle;
        });

        await library.TestAsync(sandbox => Assert.NotSame(first, ((SqliteConnection)sandbox.Connection).Handle));
    }

    [Theory]
    [InlineData("PRAGMA wal_checkpoint(TRUNCATE)")]
    [InlineData("pragma main.wal_checkpoint;")]
    [InlineData("PRAGMA /* all */ \"main\".wal_checkpoint = FULL -- now")]
    public async Task A_checkpoint_is_answered_as_by_a_database_without_a_log(string text) => await library.TestAsync(sandbox =>
    {
        using var reading = sandbox.OpenConnection();
        using var command = reading.CreateCommand();
        command.CommandText = "SELECT name FROM author";
        using var rows = command.ExecuteReader();
        rows.Read();
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");

        using var checkpoint = sandbox.Connection.CreateCommand();
        checkpoint.CommandText = text;
        using var answer = checkpoint.ExecuteReader();

        Assert.True(answer.Read());
        Assert.Equal((0L, -1L, -1L), (answer.GetInt64(0), answer.GetInt64(1), answer.GetInt64(2)));
    });

    private static string Everything(Sandbox sandbox) => string.Join(
        ", ",
        new[]
        {
            "foreign_keys", "recursive_triggers", "query_only", "busy_timeout", "cache_size", "temp_store", "journal_mode", "mmap_size", "cache_spill",
            "reverse_unordered_selects", "defer_foreign_keys", "user_version",
        }.Select(setting => $"{setting} {sandbox.Connection.Scalar($"PRAGMA {setting}")}"));
}
