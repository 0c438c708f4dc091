using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Testing;
using FixtureGen.Tests;

[module: FixtureGroup("enter", typeof(ShopDatabase), Fixtures = [typeof(Basket)])]

namespace FixtureGen.Tests;

public sealed class EnterTests
{
    [Fact]
    public async Task A_base_class_shares_the_sandbox_that_the_derived_class_entered()
    {
        await using var run = await ClassRun.StartAsync<Derived>();

        var entered = run.Enter();

        Assert.Same(entered, SequentialTests.Enter(null, typeof(Concrete)));
        Assert.Same(entered, SequentialTests.EnteredBelow(typeof(Abstract)));
        Assert.Same(entered, Sandbox.Current);
    }

    [Fact]
    public async Task A_base_class_alone_has_a_sandbox_of_its_own()
    {
        await using var run = await ClassRun.StartAsync<Derived>();
        await using var other = await ClassRun.StartAsync<Concrete>();

        Assert.NotSame(await Task.Run(run.Enter), other.Enter());
    }

    [Fact]
    public async Task A_test_that_has_begun_is_not_entered_again()
    {
        await using var run = await ClassRun.StartAsync<Derived>();

        await run.TestAsync(_ =>
        {
            var outside = Assert.Throws<InvalidOperationException>(() => SequentialTests.Enter(null, typeof(Concrete)));
            var notBelow = Assert.Throws<InvalidOperationException>(() => SequentialTests.EnteredBelow(typeof(Abstract)));
            Assert.Contains("constructed outside of a test run", outside.Message, StringComparison.Ordinal);
            Assert.Contains($"No test of a class that derives from '{typeof(Abstract)}'", notBelow.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_class_runs_on_when_the_run_of_a_class_that_derives_from_it_ends()
    {
        // xUnit makes the class fixtures of base classes for a derived class too, and may run both at once.
        SequentialTests? published = null;
        var own = SequentialTests.Open<Concrete>(ref published);
        await own.InitializeAsync();
        var ofDerivedClass = SequentialTests.Open<Concrete>(ref published);
        await ofDerivedClass.InitializeAsync();

        await ofDerivedClass.DisposeAsync();

        Assert.Equal(1, SequentialTests.Enter(published, typeof(Concrete)).Connection.Count("product"));
        await own.DisposeAsync();
        Assert.Throws<InvalidOperationException>(() => SequentialTests.Enter(published, typeof(Concrete)));
    }

    [Fact]
    public async Task A_class_that_has_ended_cannot_be_entered()
    {
        var run = await ClassRun.StartAsync<Derived>();
        await run.DisposeAsync();

        Assert.Contains("has been disposed already", Assert.Throws<InvalidOperationException>(() => run.Enter()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sandbox_of_a_test_is_current_in_all_that_the_test_starts()
    {
        await using var run = await ClassRun.StartAsync<Derived>();

        await run.TestAsync(async sandbox =>
        {
            Assert.Equal("a test", sandbox.Owner);
            await Task.Yield();
            Assert.Same(sandbox, Sandbox.Current);
            Assert.Same(sandbox, await Task.Run(() => Sandbox.Current));
        });

        Assert.Null(Sandbox.Current);
    }

    private abstract class Abstract;

    private class Concrete : Abstract, ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Concrete), "enter");
    }

    private sealed class Derived : Concrete, ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Derived), "enter");
    }
}
