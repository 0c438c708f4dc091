using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("leaving", typeof(ShopDatabase))]
[module: FixtureGroup("beside", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]

namespace FixtureGen.Tests;

/// <summary>What generated code calls under NUnit and MSTest, which may run tests of one class at the same time.</summary>
public sealed class ConcurrentTestsTests
{
    [Fact]
    public async Task Tests_that_run_at_the_same_time_have_a_database_each_with_the_rows_of_the_class()
    {
        var together = new Barrier(participantCount: 3);
        ConcurrentTests.Open<Beside>();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 3).Select(number => Task.Factory.StartNew(
                () =>
                {
                    var sandbox = ConcurrentTests.Enter<Beside>();
                    Assert.Same(sandbox, ConcurrentTests.Running(typeof(Beside)));
                    ConcurrentTests.Before($"test {number}");
                    sandbox.Connection.Execute("INSERT INTO product (name) VALUES ('same')");
                    Assert.True(together.SignalAndWait(TimeSpan.FromMinutes(1)));
                    Assert.Equal(3, sandbox.Connection.Count("product"));
                    ConcurrentTests.End(failedWith: null);
                    Assert.Null(Sandbox.Current);
                    Assert.Throws<SandboxEndedException>(() => sandbox.Connection.Count("product"));
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));

            // The leases are free again: the next test needs no further database.
            ConcurrentTests.Enter<Beside>();
            ConcurrentTests.Before("a later test");
            Assert.Equal(2, Sandbox.Current!.Connection.Count("product"));
            ConcurrentTests.End(failedWith: null);
        }
        finally
        {
            ConcurrentTests.Close<Beside>();
        }

        var report = Plan.Report("beside");
        Assert.Equal((1, 4, 1), (report.Classes, report.Tests, report.SetupStatements));
    }

    [Fact]
    public async Task Work_that_goes_on_after_its_test_fails_the_next_test_of_the_class_which_names_it()
    {
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ConcurrentTests.Open<Leaving>();
        ConcurrentTests.Enter<Leaving>();
        ConcurrentTests.Before("the first test");
        var connection = Sandbox.Current!.Connection;
        var left = Task.Run(async () =>
        {
            await goOn.Task;
            connection.Execute("DELETE FROM product");
        });
        ConcurrentTests.End(failedWith: null);

        ConcurrentTests.Enter<Leaving>();
        ConcurrentTests.Before("the second test");
        // No other class gets the database: few may wait in the process.
        Sandbox.Current!.Connection.Execute("PRAGMA query_only = 1");
        goOn.SetResult();
        await Assert.ThrowsAsync<SandboxEndedException>(() => left);

        Assert.StartsWith("Work that 'the first test' had started", Assert.Throws<SandboxEndedException>(static () => ConcurrentTests.End(failedWith: null)).Message, StringComparison.Ordinal);
        ConcurrentTests.Close<Leaving>();
    }

    [Fact]
    public void A_run_that_a_test_began_ends_when_its_class_is_said_to_have_ended()
    {
        ConcurrentTests.Enter<Lazily>();
        ConcurrentTests.BeforeMeasured(typeof(Lazily), nameof(Lazily.Method), "Method (1)", [1], typeof(IsolationAttribute), static _ => null);
        var sandbox = Sandbox.Current!;
        Assert.Equal($"{typeof(Lazily).FullName}.Method (1)", sandbox.Owner);
        ConcurrentTests.AfterMeasured(failedWith: null);
        Assert.Equal(1, sandbox.Connection.Count("product"));

        ConcurrentTests.Close("Another.Class");
        Assert.Equal(1, sandbox.Connection.Count("product"));
        ConcurrentTests.Close(typeof(Lazily).FullName);

        // From outside of the test's flow: inside of it, this would be work that went on after its test, and told of.
        Sandbox.Current = null;
        Assert.Throws<SandboxEndedException>(() => sandbox.Connection.Count("product"));
    }

    [Fact]
    public void Outside_of_tests_the_error_says_when_there_is_a_database_and_where_rows_for_all_tests_go()
        => Assert.Matches(
            @"\[SetUp\] to \[TearDown\].*\[ClassSetup\]",
            Assert.Throws<InvalidOperationException>(() => ConcurrentTests.Running(typeof(Beside))).Message);

    private sealed class Beside : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Beside), "beside", static run =>
        {
            run.Connection.Execute("INSERT INTO product (name) VALUES ('own')");
            return Task.CompletedTask;
        });
    }

    private sealed class Leaving : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Leaving), "leaving");
    }

    private sealed class Lazily : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Lazily), "enter");

        [Isolation(Isolation.Rollback)]
        public static void Method() => Assert.Fail("It is only named.");
    }
}
