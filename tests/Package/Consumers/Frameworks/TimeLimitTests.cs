using System.Data.Common;
using FixtureGen;
using FixtureGen.AdoNet;
using FixtureGen.Engines;
using Microsoft.Data.Sqlite;
#if NUNIT
using NUnit.Framework;
#else
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Test = Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute;
#endif

namespace Shop;

/// <summary>
/// A database that FixtureGen did not make: what a test spoiled there, the next test loads again, within its own time limit.
/// </summary>
public sealed class TownDatabase : TestDatabase
{
    protected override DatabaseEngine? Engine { get; } = new AdoEngine(SqliteFactory.Instance, ConnectionString);

    private static string ConnectionString
    {
        get
        {
            var connectionString = $"Data Source={Path.Combine(AppContext.BaseDirectory, "towns.db")};Pooling=False";
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            connection.Run("CREATE TABLE IF NOT EXISTS Towns (Name TEXT NOT NULL UNIQUE)");
            return connectionString;
        }
    }

    protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class Statements
{
    public static object? Run(this DbConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }
}

/// <summary>Something that waits while it is told to, until its token is cancelled: it has no time of its own.</summary>
public sealed class Gate
{
    private bool isShut;
    private bool hasWaited;
    private string? told;

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        if (isShut)
        {
            hasWaited = true;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    /// <summary>
    /// What a test does that runs out of time here. On a machine that is too slow to get here within that time, one with more time does it
    /// again.
    /// </summary>
    public void WaitAt(Func<DbConnection> connection)
    {
        if (!hasWaited)
        {
            isShut = true;
            try
            {
                connection().Run("SELECT 1");
            }
            catch (OperationCanceledException cancelled)
            {
                told = cancelled.Message;
            }

            isShut = false;
        }
    }

    /// <summary>Fails unless a test ran out of time here, and was told so.</summary>
    public void HasCancelled(string what)
    {
        Check(hasWaited, $"{what} has never begun.");
        Check(
            told == $"{what} was not loaded: the run was aborted, or the test that waited for it ran out of time.",
            $"The test was told: {told}");
    }

    internal static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }
}

[Fixture]
public sealed class Ghent : Fixture
{
    public static readonly Gate Gate = new();

    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.Run("INSERT INTO Towns VALUES ('Ghent')");
        return Gate.PassAsync(cancellationToken);
    }
}

/// <summary>Tests that run out of time while a fixture, or the class set-up, waits. They run in the order of their names.</summary>
#if MSTEST
[TestClass, DoNotParallelize]
#endif
[UseFixtures<Ghent>, UseDatabase<TownDatabase>]
public partial class TimeLimitTests
{
    private static readonly Gate Gate = new();

    [ClassSetup]
    private static Task ArrangeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.Run("INSERT INTO Towns VALUES ('Turin')");
        return Gate.PassAsync(cancellationToken);
    }

    [Test, DisableChecks(SandboxChecks.Escape)]
    public void Step_1_spoils_the_database() => Spoil();

#if NUNIT
    [Test, CancelAfter(1_000)]
#else
    [Test, Timeout(1_000, CooperativeCancellation = true)]
#endif
    public void Step_2_runs_out_of_time_while_the_fixture_is_loaded() => Ghent.Gate.WaitAt(() => Connection);

#if NUNIT
    [Test, CancelAfter(10_000)]
#else
    [Test, Timeout(10_000, CooperativeCancellation = true)]
#endif
    public void Step_3_has_more_time() => Ghent.Gate.WaitAt(() => Connection);

#if NUNIT
    [Test, CancelAfter(100_000)]
#else
    [Test, Timeout(100_000, CooperativeCancellation = true)]
#endif
    public void Step_4_has_much_time() => Ghent.Gate.WaitAt(() => Connection);

    [Test, DisableChecks(SandboxChecks.Escape)]
    public void Step_5_the_next_test_has_the_rows_and_spoils_the_database()
    {
        Ghent.Gate.HasCancelled("Fixture 'Shop.Ghent'");
        HasBothTowns();
        Spoil();
    }

#if NUNIT
    [Test, CancelAfter(1_000)]
#else
    [Test, Timeout(1_000, CooperativeCancellation = true)]
#endif
    public void Step_6_runs_out_of_time_while_the_class_is_set_up() => Gate.WaitAt(() => Connection);

#if NUNIT
    [Test, CancelAfter(10_000)]
#else
    [Test, Timeout(10_000, CooperativeCancellation = true)]
#endif
    public void Step_7_has_more_time() => Gate.WaitAt(() => Connection);

#if NUNIT
    [Test, CancelAfter(100_000)]
#else
    [Test, Timeout(100_000, CooperativeCancellation = true)]
#endif
    public void Step_8_has_much_time() => Gate.WaitAt(() => Connection);

    [Test]
    public void Step_9_the_next_test_has_the_rows()
    {
        Gate.HasCancelled("[ClassSetup] of 'Shop.TimeLimitTests'");
        HasBothTowns();
    }

    private void HasBothTowns() => Gate.Check(Connection.Run("SELECT count(*) FROM Towns") is 2L, "The towns are not there.");

    private void Spoil()
    {
        try
        {
            Connection.Run("INSERT OR ROLLBACK INTO Towns VALUES ('Ghent')");
        }
        catch (SqliteException)
        {
            return;
        }

        throw new InvalidOperationException("Ghent was not there.");
    }
}
