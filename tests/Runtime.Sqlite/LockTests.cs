using System.Data.Common;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

/// <summary>Two connections of one test, where one has a transaction open.</summary>
public sealed class LockTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task A_second_transaction_waits_for_the_first() => await library.TestAsync(async sandbox =>
    {
        using var first = sandbox.OpenConnection();
        using var second = sandbox.OpenConnection();
        var transaction = await first.BeginTransactionAsync();
        await first.ExecuteAsync("INSERT INTO author (name) VALUES ('Cem')");

        var waiting = Beside.Start(() => second.BeginTransactionAsync().AsTask());
        var blocked = Beside.Start(() =>
        {
            using var third = sandbox.OpenConnection();
            using var last = third.BeginTransaction();
            return third.Count("author");
        });
        Assert.False(waiting.IsCompleted);
        Assert.False(blocked.IsCompleted);
        await transaction.CommitAsync();
        await using (var next = await waiting)
        {
            await next.RollbackAsync();
        }

        Assert.Equal(3, await blocked);
    });

    [Fact]
    public async Task A_write_of_another_connection_waits_for_the_transaction_and_is_not_undone_with_it() => await library.TestAsync(async sandbox =>
    {
        using var other = sandbox.OpenConnection();
        var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");

        var waiting = Beside.Start(() => other.Execute("SELECT 1; INSERT INTO author (name) VALUES ('Dee')"));
        Assert.False(waiting.IsCompleted);
        transaction.Rollback();
        await waiting;

        Assert.Equal("Ann,Bob,Dee", sandbox.Connection.Scalar("SELECT group_concat(name) FROM (SELECT name FROM author ORDER BY name)"));
        using var next = sandbox.Connection.BeginTransaction();
    });

    [Fact]
    public async Task A_query_of_another_connection_does_not_wait_for_the_transaction() => await library.TestAsync(sandbox =>
    {
        using var other = sandbox.OpenConnection();
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("INSERT INTO book (id, title) VALUES (1, 'A')");

        Assert.Equal(2, other.Count("author"));
        Assert.Equal("no such table: nowhere", Assert.Throws<SqliteException>(() => other.Count("nowhere")).Message.Split('\'')[1]);
    });

    [Fact]
    public async Task A_write_that_waits_too_long_is_told_that_the_database_is_locked_and_by_whom() => await library.TestAsync(
        sandbox =>
        {
            using var other = (SqliteConnection)sandbox.OpenConnection();
            other.DefaultTimeout = 1;
            using var transaction = sandbox.Connection.BeginTransaction();

            var failure = Assert.Throws<SqliteException>(() => other.Execute("DELETE FROM author"));

            Assert.Equal(5, failure.SqliteErrorCode);
            Assert.Contains("Another connection of 'Lending.Writes_beside'", failure.Message, StringComparison.Ordinal);
        },
        "Lending.Writes_beside");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_transaction_that_waits_too_long_is_told_that_the_database_is_locked_and_by_whom(bool asynchronous)
    {
        await library.TestAsync(
            async sandbox =>
            {
                using var transaction = sandbox.Connection.BeginTransaction();
                using var other = (SqliteConnection)sandbox.OpenConnection();
                other.DefaultTimeout = 1;

                var failure = await Assert.ThrowsAsync<SqliteException>(
                    async () => await (asynchronous ? other.BeginTransactionAsync() : new ValueTask<DbTransaction>(other.BeginTransaction())));

                Assert.Equal(5, failure.SqliteErrorCode);
                Assert.Contains(
                    "'database is locked'. Another connection of 'Lending.Two_readers' has had a transaction open for 1 s, or has not read",
                    failure.Message,
                    StringComparison.Ordinal);
                transaction.Commit();
                using var now = other.BeginTransaction();
            },
            "Lending.Two_readers");
    }
}
