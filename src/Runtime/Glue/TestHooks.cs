using System.ComponentModel;
using System.Reflection;
using FixtureGen.Leasing;

namespace FixtureGen.Glue;

/// <summary>What generated code calls around each test. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TestHooks
{
    /// <summary>Called before the test method.</summary>
    /// <param name="testName">The name that errors will use for the test.</param>
    /// <param name="method">The test's method, whose attributes say how it is isolated and checked; null when there is none.</param>
    /// <param name="cancellation">Cancelled when the test has run out of time or the run is aborted, as the framework says.</param>
    /// <exception cref="InvalidOperationException">The method's isolation differs from its class's, and the database has been used already.</exception>
    public static void Before(string testName, MethodInfo? method = null, CancellationToken cancellation = default)
    {
        if (FixtureGen.Sandbox.Current is not { } sandbox)
        {
            return;
        }

        sandbox.Owner = testName;
        sandbox.Cancellation = cancellation;
        sandbox.HasBegun = true;
        if (sandbox.TestClass is { } testClass)
        {
            var options = TestOptions.Of(testClass, method);
            sandbox.DisabledChecks = options.DisabledChecks;
            if (options.Isolation is { } isolation && !sandbox.TryIsolate(isolation))
            {
                throw new InvalidOperationException(
                    $"'{testName}' has [Isolation(Isolation.{isolation})], but its class has used the database before the test method began, with Isolation.{sandbox.Isolation}: " +
                    "in the constructor, in InitializeAsync, or in what it constructs. Put the attribute on the class, or move the test to a class that has it.");
            }
        }
    }

    /// <summary>Called after the test method: undoes what the test did.</summary>
    /// <exception cref="SandboxEscapedException">The test ended its transaction; its changes could not be undone, and its database was discarded.</exception>
    /// <exception cref="DeferredConstraintException">The test left rows that the database would have refused.</exception>
    /// <exception cref="LeftOpenException">The test left a reader or a transaction open.</exception>
    /// <exception cref="ReadOnlyViolationException">The test wrote, and may only read.</exception>
    /// <exception cref="SandboxRefusedException">The test ran a statement that no rollback could have undone, and that was refused.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public static void After()
    {
        if (FixtureGen.Sandbox.Current is { Lease: { } lease } sandbox)
        {
            lease.CompleteTest(sandbox, sandbox.Definition.Checks & ~sandbox.DisabledChecks);
        }
    }

    /// <summary>Called before every test of an assembly, also of classes without fixtures: what <see cref="MemoryHooks.Before"/> and <see cref="Before"/> do.</summary>
    /// <param name="method">The test's method.</param>
    /// <param name="testName">The name that errors and logs will use for the test.</param>
    /// <param name="cancellation">Cancelled when the test has run out of time or the run is aborted, as the framework says.</param>
    public static void BeforeMeasured(MethodInfo method, string testName, CancellationToken cancellation = default)
    {
        MemoryHooks.Before(method, testName);
        try
        {
            Before(testName, method, cancellation);
        }
        catch
        {
            // The framework calls nothing after a test whose beginning failed.
            MemoryHooks.After();
            throw;
        }
    }

    /// <summary>Called after every test of an assembly: what <see cref="After"/> and <see cref="MemoryHooks.After"/> do.</summary>
    /// <exception cref="AggregateException">Both have a reason to fail the test.</exception>
    public static void AfterMeasured()
    {
        try
        {
            After();
        }
        catch (Exception failure)
        {
            try
            {
                MemoryHooks.After();
            }
            catch (MemoryLimitException limit)
            {
                throw new AggregateException(failure, limit);
            }

            throw;
        }

        MemoryHooks.After();
    }

    /// <summary>What <see cref="After"/> does, when nothing of the test is run any more: its connections throw from here on, and another test of its class may have the database.</summary>
    public static void End()
    {
        var sandbox = FixtureGen.Sandbox.Current;
        try
        {
            After();
        }
        finally
        {
            FixtureGen.Sandbox.Current = null;
            sandbox?.Lease?.End(sandbox);
        }
    }

    /// <summary>The sandbox of the test that runs, for a class whose instance may see many tests.</summary>
    /// <param name="testClass">The class, or a base class of it.</param>
    /// <exception cref="InvalidOperationException">No test runs here.</exception>
    public static Sandbox Running(Type testClass)
        => FixtureGen.Sandbox.Current is { TestClass: { } entered } sandbox && testClass.IsAssignableFrom(entered)
            ? sandbox
            : throw new InvalidOperationException(
                $"No test of '{testClass}' runs here. Db, NewDb and Connection belong to one test: NUnit has them from [SetUp] to [TearDown], not in constructors, [OneTimeSetUp] or [OneTimeTearDown]. " +
                "Store rows for all tests of the class in a static method with [ClassSetup].");

    /// <summary>The sandbox that the derived class has entered, for the members that an abstract base class has.</summary>
    /// <param name="baseClass">The abstract class.</param>
    public static Sandbox Sandbox(Type baseClass)
        => FixtureGen.Sandbox.Current is { HasBegun: false, TestClass: { } entered } sandbox && entered.IsSubclassOf(baseClass)
            ? sandbox
            : throw new InvalidOperationException(
                $"No test that derives from '{baseClass}' has entered its sandbox. Make the derived class partial, so that its part can be generated.");
}
