using FixtureGen.Testing;
using Npgsql;

namespace FixtureGen.PostgreSql.Tests;

public sealed class DeferredConstraintTests : IAsyncLifetime
{
    private const string BookWithoutAuthor = "INSERT INTO book (id, title, author) VALUES (1, 'A', 99)";

    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task A_constraint_waits_for_the_commit_of_the_application() => await library.TestAsync(sandbox =>
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        sandbox.Connection.Execute(BookWithoutAuthor);
        sandbox.Connection.Execute("INSERT INTO author (id, name) VALUES (99, 'Cem')");
        transaction.Commit();

        Assert.Equal(1, sandbox.Connection.Count("book"));
    });

    [Fact]
    public async Task A_commit_that_the_database_would_refuse_fails_and_nothing_of_it_stays() => await library.TestAsync(sandbox =>
    {
        using (var transaction = sandbox.Connection.BeginTransaction())
        {
            sandbox.Connection.Execute(BookWithoutAuthor);
            var refused = Assert.Throws<PostgresException>(transaction.Commit);
            Assert.Equal(("23503", "written_by"), (refused.SqlState, refused.ConstraintName));
        }

        Assert.Equal(0, sandbox.Connection.Count("book"));
    });

    [Fact]
    public async Task Outside_of_transactions_a_statement_is_checked_at_once() => await library.TestAsync(sandbox =>
    {
        Assert.Equal("written_by", Assert.Throws<PostgresException>(() => sandbox.Connection.Execute(BookWithoutAuthor)).ConstraintName);
        Assert.Equal(0, sandbox.Connection.Count("book"));
    });

    [Fact]
    public async Task Constraints_wait_again_in_the_next_transaction_and_in_the_next_test()
    {
        for (var test = 0; test < 2; test++)
        {
            await library.TestAsync(sandbox =>
            {
                for (var time = 0; time < 2; time++)
                {
                    using var transaction = sandbox.Connection.BeginTransaction();
                    sandbox.Connection.Execute(BookWithoutAuthor);
                    sandbox.Connection.Execute("UPDATE book SET author = 1");
                    transaction.Commit();
                    sandbox.Connection.Execute("DELETE FROM book");
                }
            });
        }
    }

    [Fact]
    public async Task A_transaction_that_the_test_leaves_open_is_said_and_undone()
    {
        await Assert.ThrowsAsync<LeftOpenException>(() => library.TestAsync(sandbox =>
        {
            sandbox.Connection.BeginTransaction();
            sandbox.Connection.Execute(BookWithoutAuthor);
        }));

        await library.TestAsync(sandbox => Assert.Equal(0, sandbox.Connection.Count("book")));
    }
}
