using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using FixtureGen.Memory;

namespace FixtureGen.Glue;

/// <summary>
/// What generated code calls under a framework that may run the tests of a class at the same time: NUnit, which says when a class begins,
/// and MSTest, which does not, and tells the name of a test only. Not for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConcurrentTests
{
    /// <summary>The classes that a test has opened, by full name, with what closes them.</summary>
    private static readonly ConcurrentDictionary<string, Action> OpenedByTests = new(StringComparer.Ordinal);

    /// <summary>
    /// Leases a database, for one of the instances of the class that run its tests. A failure is kept, and thrown by every test.
    /// </summary>
    /// <param name="cancellationToken">Cancelled when the class's tests will not be run any more, as the framework says.</param>
    public static void Open<TTestClass>(CancellationToken cancellationToken = default)
        where TTestClass : ITestClass
    {
        TestClassLease lease;
        lock (Run<TTestClass>.Gate)
        {
            if (Run<TTestClass>.Lease?.TryHold() != true)
            {
                Run<TTestClass>.Lease = new(TTestClass.Descriptor, beside: true);
            }

            lease = Run<TTestClass>.Lease;
        }

        // What is awaited there may want the framework's synchronization context, whose one thread waits here.
        Task.Run(() => lease.OpenAsync(cancellationToken), CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Gives the databases back when the last instance has ended.</summary>
    public static void Close<TTestClass>()
        where TTestClass : ITestClass
        => Task.Run(Run<TTestClass>.Lease!.CloseAsync).GetAwaiter().GetResult();

    /// <summary>Gives the databases of a class back, if one of its tests was the first to ask for one.</summary>
    /// <param name="testClass">Full name of the class.</param>
    public static void Close(string? testClass)
    {
        if (testClass is not null && OpenedByTests.TryRemove(testClass, out var close))
        {
            close();
        }
    }

    /// <summary>
    /// Opens the sandbox of the test that begins here. Where nobody has leased a database the first test does, and
    /// <see cref="Close(string?)"/> gives it back.
    /// </summary>
    public static Sandbox Enter<TTestClass>()
        where TTestClass : ITestClass
    {
        if (RunningTest.EnteredByDerived(typeof(TTestClass)) is { } entered)
        {
            return entered;
        }

        TestClassLease lease;
        lock (Run<TTestClass>.Gate)
        {
            if (Run<TTestClass>.Lease is not { IsHeld: true })
            {
                Open<TTestClass>();
                OpenedByTests[typeof(TTestClass).FullName!] = Close<TTestClass>;
            }

            lease = Run<TTestClass>.Lease!;
        }

        return lease.Enter();
    }

    /// <inheritdoc cref="RunningTest.EnteredBelow"/>
    public static Sandbox EnteredBelow(Type baseClass) => RunningTest.EnteredBelow(baseClass);

    /// <summary>The sandbox of the test that runs, for a class whose instance may see many tests.</summary>
    /// <param name="testClass">The class, or a base class of it.</param>
    /// <exception cref="InvalidOperationException">No test runs here.</exception>
    public static Sandbox Running(Type testClass)
        => Sandbox.Current is { TestClass: { } entered } sandbox && testClass.IsAssignableFrom(entered)
            ? sandbox
            : throw new InvalidOperationException(
                $"No test of '{testClass}' is running here. Db, NewDb and Connection belong to one test: " +
                "under NUnit, they work from [SetUp] to [TearDown], and not in constructors, [OneTimeSetUp] or [OneTimeTearDown]. " +
                "Store rows for all tests of the class in a static method with [ClassSetup].");

    /// <inheritdoc cref="RunningTest.Before"/>
    public static void Before(string testName, MethodInfo? method = null, CancellationToken cancellationToken = default)
        => RunningTest.Before(testName, method, cancellationToken);

    /// <summary>
    /// Called when nothing of the test is run any more: undoes what it did. Its connections throw from here on, and another test of its
    /// class may have the database. It also throws what work of an earlier test failed with: some runners of NUnit pass a run whose class
    /// clean-up fails.
    /// </summary>
    /// <param name="failedWith">The messages of all that the test failed with, where it has failed; else null.</param>
    /// <inheritdoc cref="RunningTest.After" path="/exception"/>
    public static void End(string? failedWith)
    {
        var sandbox = Sandbox.Current;
        var told = ToldFailure.Of(failedWith is null ? null : [failedWith]);
        RunningTest.DoAll(() => RunningTest.After(told), () => End(sandbox), () => sandbox?.Lease?.TellLate());
    }

    /// <summary>Called before every test of an assembly, also of classes without fixtures, to measure its memory.</summary>
    /// <param name="method">The test's method.</param>
    /// <param name="testName">The name that errors and logs will use for the test.</param>
    public static void BeginMeasuring(MethodInfo method, string testName) => MemoryHooks.Before(method, testName);

    /// <summary>Called after every test of an assembly.</summary>
    /// <exception cref="MemoryLimitException">The test used more than it may.</exception>
    public static void EndMeasuring() => MemoryHooks.After();

    /// <summary>
    /// Called before the test method, and before the set-ups of its class, where the framework tells the test's name only and has no other
    /// hook for measuring.
    /// </summary>
    /// <param name="testClass">The class that runs the test.</param>
    /// <param name="method">The name of the test's method, or null when it is not known; then what its attributes say is not done.</param>
    /// <param name="displayName">The test's name with its arguments, if it has any.</param>
    /// <param name="arguments">The row of data that the test runs with; null when it has none. It tells overloads apart.</param>
    /// <param name="testAttribute">What the framework's test methods are marked with.</param>
    /// <param name="rowOf">The row of data that an attribute of a test method declares, or null.</param>
    /// <param name="cancellationToken">Cancelled when the test has run out of time or the run is aborted, as the framework says.</param>
    /// <exception cref="InvalidOperationException">
    /// The method's isolation differs from its class's, and the database has been used already; or it is not known which of several
    /// overloads runs.
    /// </exception>
    public static void BeforeMeasured(
        Type testClass, string? method, string? displayName, object?[]? arguments, Type testAttribute,
        Func<Attribute, object?[]?> rowOf, CancellationToken cancellationToken = default)
    {
        var test = method is null ? null : TestMethods.Find(testClass, method, testAttribute, rowOf, arguments);
        var name = method is null ? $"a test of {testClass}" : $"{testClass.FullName}.{displayName ?? method}";
        if (test is not null && Sandbox.Current is { } sandbox)
        {
            MemoryHooks.Before(test, name);
            sandbox.IsMeasured = true;
        }

        RunningTest.Before(name, test, cancellationToken);
    }

    /// <summary>
    /// Called after the test method and the clean-ups of its class: undoes what the test did, and lets another test have the database.
    /// What the framework still runs, such as the class's Dispose, has it until then.
    /// </summary>
    /// <param name="failedWith">What the test failed with, where it has failed; else null.</param>
    /// <exception cref="AggregateException">The test failed a check, and used more memory than it may.</exception>
    public static void AfterMeasured(Exception? failedWith)
    {
        if (Sandbox.Current is { } sandbox)
        {
            RunningTest.DoAll(
                () => RunningTest.After(ToldFailure.Of(failedWith)),
                () => sandbox.Lease?.Leave(sandbox),
                () => EndMeasuring(sandbox));
        }
    }

    private static void End(Sandbox? sandbox)
    {
        Sandbox.Current = null;
        sandbox?.Lease?.End(sandbox);
    }

    private static void EndMeasuring(Sandbox sandbox)
    {
        if (sandbox.IsMeasured)
        {
            sandbox.IsMeasured = false;
            RunningTest.EndMeasuring();
        }
    }

    /// <summary>The run of one class.</summary>
    private static class Run<TTestClass>
    {
        internal static readonly object Gate = new();

        internal static TestClassLease? Lease { get; set; }
    }
}
