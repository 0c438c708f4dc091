using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixturePlan(1, Engines = [typeof(FixtureGen.Sqlite.SqliteEngine)])]
[module: FixtureGroup("parallel", typeof(ShopDatabase), Fixtures = [typeof(Products)])]
[module: FixtureGroup("reused", typeof(QuietDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("crowded", typeof(CrowdedDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("crowding", typeof(CrowdedDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("complete", typeof(QuietDatabase), Fixtures = [typeof(Basket)], Classes = ["FixtureGen.Tests.LoadingTests+FirstShop", "FixtureGen.Tests.LoadingTests+LastShop"])]

namespace FixtureGen.Tests;

public sealed class LoadingTests
{
    [Fact]
    public async Task Eight_classes_in_parallel_load_their_set_once_and_have_a_database_each()
    {
        var allLeased = new CountdownEvent(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Factory.StartNew(
            () => RunAsync(number),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));

        var report = Plan.Report("parallel");
        Assert.Equal((1, 1, 8, 16), (Products.Loads, report.Loads, report.Classes, report.Tests));
        Assert.Equal((8, 0), (report.LeasesMade, report.LeasesReused));

        async Task RunAsync(int number)
        {
            await using var shop = await ClassRun.StartAsync<ParallelShop>();
            allLeased.Signal();
            allLeased.Wait(Patience);
            for (var test = 0; test < 2; test++)
            {
                await shop.TestAsync(async sandbox =>
                {
                    Assert.Equal(2, sandbox.Connection.Count("product"));
                    sandbox.Connection.Execute($"INSERT INTO product (name) VALUES ('{number}')");
                    await Task.Yield();
                    Assert.Equal(3, sandbox.Connection.Count("product"));
                });
            }
        }
    }

    [Fact]
    public async Task A_lease_that_was_given_back_serves_the_next_class()
    {
        for (var run = 0; run < 3; run++)
        {
            await using var shop = await ClassRun.StartAsync<ReusedShop>();
            await shop.TestAsync(sandbox => sandbox.Connection.Execute("DELETE FROM product"));
        }

        var report = Plan.Report("reused");
        Assert.Equal((1, 2, 0, 3), (report.LeasesMade, report.LeasesReused, report.DatabasesDiscarded, report.Classes));
    }

    [Fact]
    public async Task What_is_idle_is_closed_when_all_classes_of_the_plan_have_run_and_made_anew_for_one_that_runs_again()
    {
        await RunAsync<FirstShop>();
        await RunAsync<LastShop>();
        var whenComplete = Plan.Report("complete");
        Assert.Equal((1, 1), (whenComplete.LeasesMade, whenComplete.LeasesReused));

        await RunAsync<FirstShop>();
        var again = Plan.Report("complete");
        Assert.Equal((2, 1, 1), (again.LeasesMade, again.LeasesReused, again.Loads));

        static async Task RunAsync<TShop>()
            where TShop : ITestClass
        {
            await using var shop = await ClassRun.StartAsync<TShop>();
            await shop.TestAsync(sandbox => Assert.True(sandbox.Connection.Count("product") > 0));
        }
    }

    [Fact]
    public async Task In_all_groups_together_no_more_databases_wait_than_the_engine_allows_and_the_one_that_waited_longest_is_closed()
    {
        const int most = 16;
        var other = await ClassRun.StartAsync<CrowdingShop>();
        await RunAtOnceAsync(most);
        await other.DisposeAsync();

        await RunAtOnceAsync(most);
        await (await ClassRun.StartAsync<CrowdingShop>()).DisposeAsync();

        var (crowded, crowding) = (Plan.Report("crowded"), Plan.Report("crowding"));
        Assert.Equal((most + 1, most - 1), (crowded.LeasesMade, crowded.LeasesReused));
        Assert.Equal((2, 0), (crowding.LeasesMade, crowding.LeasesReused));

        static async Task RunAtOnceAsync(int classes)
        {
            var runs = new List<ClassRun>();
            for (var number = 0; number < classes; number++)
            {
                runs.Add(await ClassRun.StartAsync<CrowdedShop>());
            }

            foreach (var run in runs)
            {
                await run.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("product")));
                await run.DisposeAsync();
            }
        }
    }

    private static TimeSpan Patience => TimeSpan.FromMinutes(1);

    private sealed class ParallelShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ParallelShop), "parallel");
    }

    private sealed class CrowdedShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CrowdedShop), "crowded");
    }

    private sealed class CrowdingShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(CrowdingShop), "crowding");
    }

    private sealed class FirstShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(FirstShop), "complete");
    }

    private sealed class LastShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(LastShop), "complete");
    }

    private sealed class ReusedShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ReusedShop), "reused");
    }
}

/// <summary>With an engine of its own, so that no other class's databases crowd out those that wait.</summary>
internal class QuietDatabase : ShopDatabase
{
    protected internal override DatabaseEngine Engine { get; } = new FixtureGen.Sqlite.SqliteEngine();
}

internal sealed class CrowdedDatabase : QuietDatabase;

[Fixture]
internal sealed class Basket : Fixture
{
    public override Task LoadAsync(System.Data.Common.DbConnection connection, CancellationToken cancellationToken)
        => connection.ExecuteAsync("INSERT INTO product (name) VALUES ('basket')");
}
