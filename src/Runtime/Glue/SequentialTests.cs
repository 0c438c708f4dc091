using System.ComponentModel;
using System.Reflection;
using FixtureGen.Memory;

namespace FixtureGen.Glue;

/// <summary>
/// What generated code calls under a framework that has class fixtures, runs the tests of a class one after the other, and tells the method
/// of each: xUnit. An instance is what a class fixture holds. Not for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SequentialTests
{
    private static readonly object Sharing = new();

    private readonly TestClassLease lease;

    private SequentialTests(TestClassLease lease) => this.lease = lease;

    /// <summary>Makes the lease of a class, without a database yet; or shares the one that lives.</summary>
    /// <remarks>A class that derives from another test class has that one's class fixture too, and both may run at the same time.</remarks>
    /// <param name="current">Where the class fixtures of the class publish their lease.</param>
    public static SequentialTests Open<TTestClass>(ref SequentialTests? current)
        where TTestClass : ITestClass
    {
        lock (Sharing)
        {
            if (current?.lease.TryHold() != true)
            {
                current = new(new TestClassLease(TTestClass.Descriptor, beside: false));
            }

            return current;
        }
    }

    /// <summary>Opens the sandbox of the test whose instance is being constructed.</summary>
    /// <param name="current">The lease that the class's fixture published, or null when the framework made none.</param>
    /// <param name="testClass">The class whose constructor runs: the test's own class, or a base class of it.</param>
    public static Sandbox Enter(SequentialTests? current, Type testClass)
    {
        if (RunningTest.EnteredByDerived(testClass) is { } entered)
        {
            return entered;
        }

        if (current is null)
        {
            throw new InvalidOperationException(
                $"'{testClass}' was constructed outside of a test run: its class fixture was not made. " +
                "Only the test framework can construct a class that uses fixtures.");
        }

        return current.lease.Enter();
    }

    /// <inheritdoc cref="RunningTest.EnteredBelow"/>
    public static Sandbox EnteredBelow(Type baseClass) => RunningTest.EnteredBelow(baseClass);

    /// <inheritdoc cref="RunningTest.Before"/>
    public static void Before(string testName, MethodInfo? method = null, CancellationToken cancellationToken = default)
        => RunningTest.Before(testName, method, cancellationToken);

    /// <summary>Called after the test method, by a framework that does not say how it ended: undoes what the test did.</summary>
    /// <inheritdoc cref="RunningTest.After" path="/exception"/>
    public static void After() => RunningTest.After(ToldFailure.None);

    /// <summary>Called before every test of an assembly, also of classes without fixtures, to measure its memory.</summary>
    /// <param name="method">The test's method.</param>
    /// <param name="testName">The name that errors and logs will use for the test.</param>
    public static void BeginMeasuring(MethodInfo method, string testName) => MemoryHooks.Before(method, testName);

    /// <summary>Called after every test of an assembly.</summary>
    /// <exception cref="MemoryLimitException">The test used more than it may.</exception>
    public static void EndMeasuring() => RunningTest.EndMeasuring();

    /// <summary>
    /// Called before every test of an assembly by a framework whose one hook does all: what <see cref="BeginMeasuring"/> and
    /// <see cref="Before"/> do.
    /// </summary>
    /// <param name="method">The test's method.</param>
    /// <param name="testName">The name that errors and logs will use for the test.</param>
    /// <param name="cancellationToken">Cancelled when the test has run out of time or the run is aborted, as the framework says.</param>
    public static void BeforeMeasured(MethodInfo method, string testName, CancellationToken cancellationToken = default)
    {
        MemoryHooks.Before(method, testName);
        try
        {
            RunningTest.Before(testName, method, cancellationToken);
        }
        catch
        {
            // The framework calls nothing after a test whose beginning failed.
            MemoryHooks.After();
            throw;
        }
    }

    /// <summary>Called after every test of an assembly: what <see cref="After"/> and <see cref="EndMeasuring"/> do.</summary>
    /// <param name="failedWith">The messages of all that the test failed with, where it has failed; else null.</param>
    /// <exception cref="AggregateException">Both have a reason to fail the test.</exception>
    public static void AfterMeasured(string[]? failedWith)
        => RunningTest.DoAll(() => RunningTest.After(ToldFailure.Of(failedWith)), RunningTest.EndMeasuring);

    /// <summary>
    /// Leases a database. A failure is kept, and thrown by every test of the class, where the framework reports it as it is;
    /// thrown here, it would be wrapped into the framework's own words.
    /// </summary>
    /// <param name="cancellationToken">Cancelled when the class's tests will not be run any more, as the framework says.</param>
    public Task InitializeAsync(CancellationToken cancellationToken = default) => lease.OpenAsync(cancellationToken);

    /// <summary>Gives the database back.</summary>
    public Task DisposeAsync() => lease.CloseAsync();
}
