using System.Data;
using System.Transactions;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;
using IsolationLevel = System.Data.IsolationLevel;

namespace FixtureGen.Tests.AdoNet;

public sealed class SandboxTransactionTests : IDisposable
{
    private readonly WrappedSqlite database = WrappedSqlite.Start();

    public void Dispose() => database.Dispose();

    [Fact]
    public void A_commit_keeps_and_a_rollback_undoes_its_own_part()
    {
        using var connection = database.Open();
        connection.Execute("INSERT INTO item VALUES (4, 'rice')");
        using (var transaction = connection.BeginTransaction(IsolationLevel.Serializable))
        {
            Assert.Equal(IsolationLevel.Serializable, transaction.IsolationLevel);
            connection.Execute("INSERT INTO item VALUES (5, 'tea')");
            transaction.Commit();
            Assert.Throws<InvalidOperationException>(transaction.Commit);
        }

        using (connection.BeginTransaction())
        {
            connection.Execute("DELETE FROM item");
        }

        Assert.Equal(5, connection.Count("item"));
        Assert.True(database.NextTest());
        Assert.Equal(3, database.Open().Count("item"));
    }

    [Fact]
    public void Savepoints_of_the_application_work_within_its_transaction()
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        transaction.Save("before \"delete\"");
        connection.Execute("DELETE FROM item");
        transaction.Rollback("before \"delete\"");
        transaction.Release("before \"delete\"");
        transaction.Commit();
        Assert.Equal(3, connection.Count("item"));
    }

    [Fact]
    public void A_transaction_in_words_is_one()
    {
        using var connection = database.Open();
        connection.Execute("BEGIN");
        connection.Execute("DELETE FROM item");
        connection.Execute("ROLLBACK;");
        Assert.Equal(3, connection.Count("item"));
        connection.Execute("START TRANSACTION");
        connection.Execute("DELETE FROM item WHERE id = 1");
        connection.Execute("COMMIT");
        Assert.Equal(2, connection.Count("item"));
        Assert.Throws<InvalidOperationException>(() => connection.Execute("COMMIT"));
    }

    [Fact]
    public void Words_that_end_no_transaction_are_silent_where_the_database_is()
    {
        using var silent = WrappedSqlite.Start(poisons: true);
        using var connection = silent.Open();
        Assert.Equal(-1, connection.Execute("COMMIT"));
        Assert.Equal(-1, connection.Execute("ROLLBACK"));
        var transaction = connection.BeginTransaction();
        Assert.True(silent.RollBack());
        Assert.Throws<InvalidOperationException>(() => connection.Execute("COMMIT"));
        Assert.Same(connection, transaction.Connection);
    }

    [Fact]
    public void A_transaction_in_the_middle_of_a_text_is_refused_with_the_test_and_the_statement()
    {
        using var connection = database.Open();
        const string text = "DELETE FROM item; COMMIT";
        var error = Assert.Throws<SandboxRefusedException>(() => connection.Execute(text));
        Assert.Contains("A_test", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, error.Statement);
        Assert.Equal(3, connection.Count("item"));
        Assert.True(database.NextTest());
    }

    [Fact]
    public void A_second_transaction_of_the_same_connection_is_refused()
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        Assert.Throws<InvalidOperationException>(() => connection.BeginTransaction());
    }

    [Fact]
    public async Task Parallel_transactions_take_turns()
    {
        await Task.WhenAll(Enumerable.Range(10, 20).Select(async item =>
        {
            await using var connection = database.Sandbox.CreateConnection();
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO item VALUES ({item}, 'item{item}')";
            await command.ExecuteNonQueryAsync();
            await Task.Yield();
            if (item % 2 == 0)
            {
                await transaction.CommitAsync();
            }
        }));

        Assert.Equal(13, database.Open().Count("item"));
    }

    [Fact]
    public void A_read_goes_on_while_another_connection_has_a_transaction_open_and_a_write_says_who_has_it()
    {
        using var first = database.Open();
        using var second = database.Open();
        using var transaction = first.BeginTransaction();
        first.Execute("DELETE FROM item WHERE id = 1");
        Assert.Equal(2, second.Count("item"));
        var error = Assert.Throws<SandboxConflictException>(() => second.Execute("DELETE FROM item WHERE id = 2"));
        Assert.Contains("DELETE FROM item WHERE id = 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("DELETE FROM item WHERE id = 2", error.Message, StringComparison.Ordinal);
        transaction.Commit();
        second.Execute("DELETE FROM item WHERE id = 2");
        Assert.Equal(1, first.Count("item"));
    }

    [Fact]
    public void A_transaction_left_open_ends_with_its_test()
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM item");
        Assert.True(database.RollBack());
        Assert.Contains("A_test", Assert.Throws<InvalidOperationException>(transaction.Commit).Message, StringComparison.Ordinal);
        using var next = database.Open();
        using (next.BeginTransaction())
        {
            Assert.Equal(3, next.Count("item"));
        }
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    public void A_scope_is_one_transaction_of_all_connections_opened_in_it(bool completes, int left)
    {
        using (var scope = new TransactionScope())
        {
            using (var first = database.Open())
            {
                first.Execute("INSERT INTO item VALUES (4, 'rice')");
            }

            using (var second = database.Open())
            {
                second.Execute("DELETE FROM item WHERE id < 3");
            }

            if (completes)
            {
                scope.Complete();
            }
        }

        Assert.Equal(left, database.Open().Count("item"));
        Assert.True(database.NextTest());
        Assert.Equal(3, database.Open().Count("item"));
    }

    [Fact]
    public void A_failure_in_a_transaction_that_the_database_will_not_commit_undoes_it()
    {
        using var poisoned = WrappedSqlite.Start(poisons: true);
        using var connection = poisoned.Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM item WHERE id = 3");
        Assert.Throws<SqliteException>(() => connection.Execute("INSERT INTO item VALUES (1, 'again')"));
        transaction.Commit();
        Assert.Equal(3, connection.Count("item"));
    }

    [Fact]
    public void What_ends_the_transaction_of_the_sandbox_is_noticed()
    {
        using var connection = database.Open();
        Assert.Throws<SqliteException>(() => connection.Execute("INSERT OR ROLLBACK INTO item VALUES (1, 'again')"));
        Assert.False(database.NextTest());
    }
}
