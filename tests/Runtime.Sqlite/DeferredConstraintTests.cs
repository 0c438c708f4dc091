using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

public sealed class DeferredConstraintTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task A_commit_that_the_database_would_refuse_fails_and_can_be_put_right() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute("INSERT INTO book (id, title, author) VALUES (1, 'A', 99)");

        var failure = Assert.Throws<SqliteException>(transaction.Commit);
        Assert.Equal((19, 787), (failure.SqliteErrorCode, failure.SqliteExtendedErrorCode));

        sandbox.Connection.Execute("INSERT INTO author (id, name) VALUES (99, 'Cem')");
        transaction.Commit();
        Assert.Equal(1, sandbox.Connection.Count("book"));
    });

    [Fact]
    public async Task A_commit_that_was_refused_can_be_rolled_back() => await library.TestAsync(sandbox =>
    {
        using (var transaction = sandbox.Connection.BeginTransaction())
        {
            sandbox.Connection.Execute("INSERT INTO book (id, title, author) VALUES (1, 'A', 99)");
            Assert.Throws<SqliteException>(transaction.Commit);
        }

        Assert.Equal(0, sandbox.Connection.Count("book"));
    });

    [Fact]
    public async Task A_test_that_leaves_rows_that_the_database_would_refuse_fails_with_their_names()
    {
        var failure = await Assert.ThrowsAsync<DeferredConstraintException>(() => library.TestAsync(
            sandbox => sandbox.Connection.Execute("INSERT INTO book (id, title, author) VALUES (7, 'A', 99)"),
            "Lending.Loses_the_author"));

        Assert.Equal("Lending.Loses_the_author", failure.Owner);
        Assert.Contains("row 7 of 'book' refers to a row that 'author' does not have", failure.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("book")));
    }

    [Fact]
    public async Task Rows_of_a_transaction_that_was_never_committed_violate_nothing()
    {
        await library.TestAsync(sandbox =>
        {
            sandbox.Connection.Execute("BEGIN");
            sandbox.Connection.Execute("INSERT INTO book (id, title, author) VALUES (7, 'A', 99)");
        }, method: Attributed.Without(SandboxChecks.OpenTransactions));
    }
}
