using System.Data.Common;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("setup", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]
[module: FixtureGroup("failing setup", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]

namespace FixtureGen.Tests;

public sealed class ClassSetupTests
{
    [Fact]
    public async Task Rows_of_a_class_set_up_are_there_for_all_its_tests_and_gone_after_it()
    {
        await using (var withRows = await ClassRun.StartAsync<WithOwnRows>())
        {
            for (var test = 0; test < 2; test++)
            {
                await withRows.TestAsync(sandbox =>
                {
                    Assert.Equal(1, sandbox.Connection.Count("product WHERE name = 'own'"));
                    sandbox.Connection.Execute("DELETE FROM product");
                });
            }

            await Assert.ThrowsAsync<SandboxEscapedException>(() => withRows.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("DELETE FROM product; COMMIT")));
            await withRows.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("product WHERE name = 'own'")));
            await withRows.TestAsync(sandbox => sandbox.Connection.Execute("PRAGMA case_sensitive_like = 1"));
            await withRows.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("product WHERE name = 'own'")));
        }

        await using var without = await ClassRun.StartAsync<WithoutOwnRows>();
        await without.TestAsync(sandbox => Assert.Equal("basket", sandbox.Connection.Scalar("SELECT group_concat(name) FROM product")));

        var report = Plan.Report("setup");
        Assert.Equal((3, 1, 2), (report.LeasesMade, report.LeasesReused, report.DatabasesDiscarded));
        Assert.Equal(3, report.SetupStatements);
    }

    [Fact]
    public async Task A_class_set_up_that_fails_fails_every_test_of_its_class_and_no_other()
    {
        await using (var failing = await ClassRun.StartAsync<WithFailingSetup>())
        {
            var first = await Assert.ThrowsAsync<FixtureLoadException>(() => failing.TestAsync(_ => Assert.Fail("The test must not run.")));
            Assert.Equal($"[ClassSetup] of '{typeof(WithFailingSetup)}'", first.Subject);
            Assert.Equal("INSERT INTO product (name) VALUES ('basket')", first.Statement);
            Assert.Contains("UNIQUE constraint failed: product.name", first.Message, StringComparison.Ordinal);
            var second = await Assert.ThrowsAsync<FixtureLoadException>(() => failing.TestAsync(_ => Task.CompletedTask));
            Assert.Equal((first.Subject, first.Statement), (second.Subject, second.Statement));
        }

        Assert.Equal(1, WithFailingSetup.Attempts);
        await using var sound = await ClassRun.StartAsync<BesideFailingSetup>();
        await sound.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("product")));
    }

    [Fact]
    public async Task A_class_set_up_that_ends_the_transaction_fails_its_class()
    {
        await using (var escaping = await ClassRun.StartAsync<WithEscapingSetup>())
        {
            var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => escaping.TestAsync(_ => Assert.Fail("The test must not run.")));
            Assert.Equal($"[ClassSetup] of '{typeof(WithEscapingSetup)}'", Assert.IsType<SandboxEscapedException>(failure.InnerException).Owner);
        }

        await using var sound = await ClassRun.StartAsync<BesideFailingSetup>();
        await sound.TestAsync(sandbox => Assert.Equal(1, sandbox.Connection.Count("product")));
    }

    [Fact]
    public async Task A_class_set_up_that_fails_when_it_runs_again_fails_the_tests_from_there_on()
    {
        await using var run = await ClassRun.StartAsync<WithSetupThatRunsOnce>();
        await Assert.ThrowsAsync<SandboxEscapedException>(() => run.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("COMMIT; DELETE FROM product")));

        for (var test = 0; test < 2; test++)
        {
            var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => run.TestAsync(sandbox => sandbox.Connection.Count("product")));
            Assert.Contains("It runs once.", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(2, WithSetupThatRunsOnce.Attempts);
    }

    private sealed class WithOwnRows : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor
            => new(typeof(WithOwnRows), "setup", run => run.Connection.ExecuteAsync("INSERT INTO product (name) VALUES ('own')"));
    }

    private sealed class WithoutOwnRows : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(WithoutOwnRows), "setup");
    }

    private sealed class WithFailingSetup : ITestClass
    {
        internal static int Attempts { get; private set; }

        static TestClassDescriptor ITestClass.Descriptor => new(typeof(WithFailingSetup), "failing setup", run => ArrangeAsync(run.Connection));

        private static async Task ArrangeAsync(DbConnection connection)
        {
            Attempts++;
            await connection.ExecuteAsync("DELETE FROM audit");
            await connection.ExecuteAsync("INSERT INTO product (name) VALUES ('basket')");
        }
    }

    private sealed class WithEscapingSetup : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor
            => new(typeof(WithEscapingSetup), "failing setup", run =>
            {
                run.Connection.ExecutePlainly("DELETE FROM product; COMMIT");
                return Task.CompletedTask;
            });
    }

    private sealed class WithSetupThatRunsOnce : ITestClass
    {
        internal static int Attempts { get; private set; }

        static TestClassDescriptor ITestClass.Descriptor
            => new(typeof(WithSetupThatRunsOnce), "failing setup", _ => ++Attempts == 1 ? Task.CompletedTask : throw new InvalidOperationException("It runs once."));
    }

    private sealed class BesideFailingSetup : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(BesideFailingSetup), "failing setup");
    }
}
