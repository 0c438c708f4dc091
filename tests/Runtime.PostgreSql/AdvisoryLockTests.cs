using System.Data.Common;
using FixtureGen.Testing;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Advisory locks that two connections of a test want. What is equal to plain connections, the conformance suite shows.</summary>
public sealed class AdvisoryLockTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Theory]
    [InlineData("SELECT pg_try_advisory_lock(77)", "SELECT pg_try_advisory_lock(77)")]
    [InlineData("SELECT pg_advisory_lock(77)", "SELECT pg_advisory_unlock(77)")]
    [InlineData("SELECT pg_advisory_lock(7, 7), pg_advisory_lock(8, 8), pg_advisory_unlock(8, 8)", "select PG_TRY_ADVISORY_XACT_LOCK (7, 7)")]
    public async Task A_second_connection_is_refused_while_the_first_holds_one(string first, string second)
        => await FailsAsync(sandbox =>
        {
            using var a = sandbox.OpenConnection();
            using var b = sandbox.OpenConnection();
            a.Scalar(first);
            Assert.Throws<SandboxRefusedException>(() => b.Scalar(second));
        });

    [Fact]
    public async Task A_second_connection_is_refused_while_the_first_one_s_transaction_holds_one()
        => await FailsAsync(sandbox =>
        {
            using var a = sandbox.OpenConnection();
            using var b = sandbox.OpenConnection();
            using var transaction = a.BeginTransaction();
            a.Scalar("SELECT pg_advisory_xact_lock(77)");
            Assert.Throws<SandboxRefusedException>(() => b.Scalar("SELECT pg_try_advisory_xact_lock(77)"));
            transaction.Rollback();
        });

    [Fact]
    public async Task A_connection_that_is_closed_holds_none() => await library.TestAsync(sandbox =>
    {
        using (var a = sandbox.OpenConnection())
        {
            a.Scalar("SELECT pg_advisory_lock(77)");
        }

        using var b = sandbox.OpenConnection();
        Assert.Equal(true, b.Scalar("SELECT pg_try_advisory_lock(78)"));
        Assert.Equal(1, Held(b));
    });

    [Fact]
    public async Task Other_words_are_no_locks() => await library.TestAsync(sandbox =>
    {
        using var a = sandbox.OpenConnection();
        using var b = sandbox.OpenConnection();
        a.Execute("CREATE FUNCTION leads() RETURNS boolean LANGUAGE sql AS 'SELECT pg_try_advisory_lock(77)'");
        Assert.Equal(true, b.Scalar("SELECT pg_try_advisory_lock(79)"));
        Assert.Equal(1, Held(a));
    });

    private static long Held(DbConnection connection) => connection.Count("pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()");

    private async Task FailsAsync(Action<Sandbox> test)
    {
        var failure = await Assert.ThrowsAsync<SandboxRefusedException>(() => library.TestAsync(test));
        Assert.Contains("another connection of the test holds an advisory lock", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[Isolation(Isolation.Clone)]", failure.Message, StringComparison.Ordinal);
    }
}
