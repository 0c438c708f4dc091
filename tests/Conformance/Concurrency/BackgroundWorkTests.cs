using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.Shop;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Conformance.Concurrency;

/// <summary>Work that a test has started and not awaited. There is nothing like it without tests, so it is no conformance case.</summary>
public class BackgroundWorkTests
{
    public static TheoryData<string> Engines { get; } = [.. ConformanceEngine.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Work_that_outlives_its_test_is_told_whose_it_is_and_does_not_reach_the_next_test(string engine)
    {
        var tests = await ConformanceEngine.Named(engine).StartClassAsync();
        var ended = new TaskCompletionSource();
        Task late = Task.CompletedTask;

        await tests.TestAsync(
            sandbox =>
            {
                var application = new SandboxApplication(ConformanceEngine.Named(engine), sandbox);
                late = Task.Run(async () =>
                {
                    await using var db = application.NewContext();
                    await ended.Task;
                    db.Add(new Customer { Name = "Late" });
                    await db.SaveChangesAsync();
                });
            },
            "Shop.Starts_work");
        await tests.TestAsync(
            async sandbox =>
            {
                ended.SetResult();
                var failure = await Assert.ThrowsAnyAsync<Exception>(() => late);
                var told = Assert.IsType<SandboxEndedException>(failure.GetBaseException());
                Assert.Equal("Shop.Starts_work", told.Owner);
                await using var db = new SandboxApplication(ConformanceEngine.Named(engine), sandbox).NewContext();
                Assert.Equal(["Ann", "Bob", "Cem"], await db.Customers.OrderBy(customer => customer.Name).Select(customer => customer.Name).ToListAsync());
            },
            "Shop.Comes_next");

        var unseen = await Assert.ThrowsAsync<SandboxEndedException>(async () => await tests.DisposeAsync());
        Assert.Equal("Shop.Starts_work", unseen.Owner);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_transaction_that_is_committed_after_its_test_commits_nothing(string engine)
    {
        await using var tests = await ConformanceEngine.Named(engine).StartClassAsync();
        System.Data.Common.DbConnection connection = null!;
        System.Data.Common.DbTransaction transaction = null!;

        await tests.TestAsync(
            sandbox =>
            {
                connection = sandbox.OpenConnection();
                transaction = connection.BeginTransaction();
                connection.Execute("INSERT INTO account (owner) VALUES ('Late')");
            },
            "Shop.Leaves_a_transaction",
            Attributed.Without(SandboxChecks.OpenTransactions));
        await tests.TestAsync(sandbox =>
        {
            var failure = Assert.ThrowsAny<Exception>(transaction.Commit);
            Assert.Contains("Shop.Leaves_a_transaction", failure.Message, StringComparison.Ordinal);
            Assert.Equal(2, sandbox.Connection.Count("account"));
        });
    }
}
