using System.Data.Common;
using FixtureGen.Sqlite.Connections;
using FixtureGen.Testing;
using Microsoft.Data.Sqlite;

namespace FixtureGen.Sqlite.Tests;

/// <summary>A method that is isolated in another way than its class, which the framework knows only when the class has been constructed.</summary>
public sealed class MethodIsolationTests : IAsyncLifetime
{
    private ClassRun library = null!;

    public async Task InitializeAsync() => library = await ClassRun.StartAsync<Library>();

    public async Task DisposeAsync() => await library.DisposeAsync();

    [Fact]
    public async Task A_connection_that_the_constructor_opened_and_has_not_used_is_on_the_methods_database()
    {
        DbConnection? made = null;
        await library.TestAsync(
            sandbox =>
            {
                made!.Execute("VACUUM");
                made!.Execute("DELETE FROM author");
                using var other = sandbox.OpenConnection();
                Assert.Equal(0, other.Count("author"));
            },
            method: Attributed.With(Isolation.Clone),
            construct: sandbox => made = sandbox.Connection);

        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_method_may_only_read_in_a_class_that_writes()
    {
        await library.TestAsync(sandbox => sandbox.Connection.Execute("DELETE FROM author"));

        await Assert.ThrowsAsync<ReadOnlyViolationException>(() => library.TestAsync(
            sandbox => Assert.Throws<SqliteException>(() => sandbox.Connection.Execute("DELETE FROM author")),
            method: Attributed.With(Isolation.ReadOnly)));

        await library.TestAsync(sandbox => sandbox.Connection.Execute("DELETE FROM author"), method: Attributed.With(Isolation.Rollback));
    }

    [Theory]
    [InlineData(Isolation.Clone)]
    [InlineData(Isolation.ReadOnly)]
    public async Task A_constructor_that_used_the_database_is_told_to_put_the_attribute_on_the_class(Isolation isolation)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => library.TestAsync(
            _ => Assert.Fail("The test must not run."),
            "Lending.Needs_its_own",
            Attributed.With(isolation),
            construct: sandbox => sandbox.Connection.Execute("DELETE FROM author")));

        Assert.Contains(
            $"'Lending.Needs_its_own' has [Isolation(Isolation.{isolation})], but its class used the database with Isolation.Rollback before the test method began",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Contains("Put the attribute on the class", failure.Message, StringComparison.Ordinal);
        await library.TestAsync(sandbox => Assert.Equal(2, sandbox.Connection.Count("author")));
    }

    [Fact]
    public async Task A_method_that_is_isolated_as_its_class_is_may_have_a_constructor_that_uses_the_database() => await library.TestAsync(
        sandbox => Assert.Equal(0, sandbox.Connection.Count("author")),
        method: Attributed.With(Isolation.Rollback),
        construct: sandbox => sandbox.Connection.Execute("DELETE FROM author"));

    [Fact]
    public async Task A_connection_of_a_pooled_context_follows_each_test()
    {
        using var pooled = new SandboxSqliteConnection(bound: null);
        using var command = pooled.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM author";
        foreach (var isolation in new[] { Isolation.Rollback, Isolation.Clone, Isolation.ReadOnly, Isolation.Clone, Isolation.Rollback })
        {
            await library.TestAsync(
                sandbox =>
                {
                    if (isolation != Isolation.ReadOnly)
                    {
                        sandbox.Connection.Execute("INSERT INTO author (name) VALUES ('Cem')");
                    }

                    pooled.Open();
                    Assert.Equal((isolation, isolation == Isolation.ReadOnly ? 2L : 3L), (isolation, command.ExecuteScalar()));
                    pooled.Close();
                },
                method: Attributed.With(isolation));
        }
    }
}
