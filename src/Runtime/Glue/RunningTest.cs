using System.Reflection;
using System.Runtime.ExceptionServices;
using FixtureGen.Leasing;
using FixtureGen.Memory;

namespace FixtureGen.Glue;

/// <summary>What is done around the test that runs here, under any framework.</summary>
internal static class RunningTest
{
    /// <summary>Called before the test method.</summary>
    /// <param name="testName">The name that errors will use for the test.</param>
    /// <param name="method">The test's method, whose attributes say how it is isolated and checked; null when there is none.</param>
    /// <param name="cancellationToken">Cancelled when the test has run out of time or the run is aborted, as the framework says.</param>
    /// <exception cref="InvalidOperationException">
    /// The method's isolation differs from its class's, and the database has been used already.
    /// </exception>
    internal static void Before(string testName, MethodInfo? method, CancellationToken cancellationToken)
    {
        if (Sandbox.Current is not { } sandbox)
        {
            return;
        }

        sandbox.Owner = testName;
        sandbox.CancellationToken = cancellationToken;
        sandbox.HasBegun = true;
        if (sandbox.TestClass is { } testClass)
        {
            var options = TestOptions.Of(testClass, method);
            sandbox.DisabledChecks = options.DisabledChecks;
            if (options.Isolation is { } isolation && !sandbox.TryIsolate(isolation))
            {
                throw new InvalidOperationException(
                    $"'{testName}' has [Isolation(Isolation.{isolation})], but its class used the database with " +
                    $"Isolation.{sandbox.Isolation} before the test method began: " +
                    "in the constructor, in InitializeAsync, or in an object that it made. " +
                    "Put the attribute on the class, or move the test to a class that has it.");
            }
        }
    }

    /// <summary>Called after the test method: undoes what the test did.</summary>
    /// <param name="told">What the test has failed with already, as far as the framework says it.</param>
    /// <exception cref="SandboxEscapedException">
    /// The test ended its transaction; its changes could not be undone, and its database was discarded.
    /// </exception>
    /// <exception cref="DeferredConstraintException">The test left rows that the database would have refused.</exception>
    /// <exception cref="LeftOpenException">The test left a reader or a transaction open.</exception>
    /// <exception cref="ReadOnlyViolationException">The test wrote, and may only read.</exception>
    /// <exception cref="SandboxRefusedException">
    /// The test ran a statement that no rollback could have undone; it was refused, and the test has not failed with that.
    /// </exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    internal static void After(ToldFailure told)
    {
        if (Sandbox.Current is { Lease: { } lease } sandbox)
        {
            lease.CompleteTest(sandbox, told);
        }
    }

    /// <summary>
    /// Ends the measurement of the test's memory. The sandbox lives until nothing of the test is run any more, and with it <c>Db</c>: the
    /// rows that it tracks are nothing that the test leaves behind.
    /// </summary>
    /// <exception cref="MemoryLimitException">The test used more than it may.</exception>
    internal static void EndMeasuring() => MemoryHooks.After(static () => Sandbox.Current?.Owned.LetGo());

    /// <summary>Takes all steps, whatever the earlier ones throw, and then throws that: one exception as it is, several together.</summary>
    internal static void DoAll(params Action[] steps)
    {
        List<Exception>? failures = null;
        foreach (var step in steps)
        {
            try
            {
                step();
            }
            catch (Exception failure)
            {
                (failures ??= []).Add(failure);
            }
        }

        if (failures is [var only])
        {
            ExceptionDispatchInfo.Throw(only);
        }

        if (failures is not null)
        {
            throw new AggregateException(failures);
        }
    }

    /// <summary>Field initialisers of derived classes run first: where one has entered, its base class is part of the same test.</summary>
    internal static Sandbox? EnteredByDerived(Type testClass)
        => Sandbox.Current is { HasBegun: false, TestClass: { } entered } sandbox && entered.IsSubclassOf(testClass) ? sandbox : null;

    /// <summary>The sandbox that the derived class has entered, for the members that an abstract base class has.</summary>
    /// <param name="baseClass">The abstract class.</param>
    internal static Sandbox EnteredBelow(Type baseClass)
        => EnteredByDerived(baseClass)
            ?? throw new InvalidOperationException(
                $"No test of a class that derives from '{baseClass}' runs in a sandbox. " +
                "Make the derived class partial, so that its other part can be generated.");
}
