using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[assembly: FixturePlan(1, Engines = [typeof(FixtureGen.Sqlite.SqliteEngine)])]
[assembly: FixtureGroup("parallel", typeof(ShopDatabase), Fixtures = [typeof(Products)])]
[assembly: FixtureGroup("reused", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]

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

    private static TimeSpan Patience => TimeSpan.FromMinutes(1);

    private sealed class ParallelShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ParallelShop), "parallel");
    }

    private sealed class ReusedShop : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(ReusedShop), "reused");
    }
}

[Fixture]
internal sealed class Basket : Fixture
{
    public override Task LoadAsync(System.Data.Common.DbConnection connection, CancellationToken cancellation)
        => connection.ExecuteAsync("INSERT INTO product (name) VALUES ('basket')");
}
