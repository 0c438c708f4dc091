using System.Data.Common;
using FixtureGen;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Stopped;

public sealed class Towns : TestDatabase
{
    protected override async Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE Towns (Name TEXT NOT NULL)";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>
/// Tests that run out of time while the class set-up waits for its token, which has no time of its own. A test whose database is a clone
/// has the set-up run in it. The tests run in the order of their names.
/// </summary>
[UseDatabase<Towns>, TestCaseOrderer(typeof(ByName))]
public sealed partial class TimeLimitTests
{
    private static readonly TaskCompletionSource<string> Told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static volatile bool waits;
    private static volatile bool hasWaited;

    [ClassSetup]
    private static async Task ArrangeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Towns VALUES ('Ghent')";
        await command.ExecuteNonQueryAsync(cancellationToken);
        if (waits)
        {
            hasWaited = true;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    [Fact(Timeout = 1_000), Isolation(Isolation.Clone)]
    public Task Step_1_runs_out_of_time() => WaitAsync();

    // On a machine that is too slow to begin the set-up within that time. Otherwise there is nothing left to do.
    [Fact(Timeout = 10_000), Isolation(Isolation.Clone)]
    public Task Step_2_has_more_time() => WaitAsync();

    [Fact(Timeout = 100_000), Isolation(Isolation.Clone)]
    public Task Step_3_has_much_time() => WaitAsync();

    [Fact, Isolation(Isolation.Clone)]
    public async Task Step_4_the_next_test_has_the_rows()
    {
        waits = false;
        Assert.True(hasWaited, "The class set-up has never begun.");
        Assert.Equal(
            "[ClassSetup] of 'Stopped.TimeLimitTests' was not loaded: the run was aborted, or the test that waited for it ran out of time.",
            await Told.Task);
        Assert.Equal(1L, CountTowns());
    }

    /// <summary>xUnit reports the test when its time is up, and begins the next one while this one still runs.</summary>
    private Task WaitAsync()
    {
        if (!hasWaited)
        {
            waits = true;
            var cancelled = Assert.Throws<OperationCanceledException>(() => CountTowns());
            if (hasWaited)
            {
                Told.TrySetResult(cancelled.Message);
            }
        }

        return Task.CompletedTask;
    }

    private object? CountTowns()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Towns";
        return command.ExecuteScalar();
    }
}

public sealed class ByName : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase
        => [.. testCases.OrderBy(static test => test.TestCaseDisplayName, StringComparer.Ordinal)];
}
