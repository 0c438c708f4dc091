using System.ComponentModel;
using System.Runtime.ExceptionServices;
using FixtureGen.Leasing;
using FixtureGen.Plan;
using FixtureGen.Templates;

namespace FixtureGen.Glue;

/// <summary>What a generated class fixture holds: the lease of one run of one test class. Not for use by hand.</summary>
/// <remarks>
/// A test class that derives from another one has that one's class fixture too. Both classes may run at the same time, and the fixture publishes
/// its lease in one place, so class fixtures of one class that live at the same time share a lease; the last one closes it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TestClassLease
{
    private static readonly object Sharing = new();

    private readonly TestClassDescriptor testClass;
    private readonly object initializing = new();
    private Task? opening;
    private int holders;
    private ClassLeases? leases;
    private ExceptionDispatchInfo? failure;

    private TestClassLease(TestClassDescriptor testClass) => this.testClass = testClass;

    /// <summary>Whether tests of the class may run at the same time. Set before <see cref="InitializeAsync"/>.</summary>
    internal bool RunsBeside { get; set; }

    /// <summary>Makes the lease of a class, without a database yet; or shares the one that lives.</summary>
    /// <param name="current">Where the class fixtures of the class publish their lease.</param>
    public static TestClassLease Open<TTestClass>(ref TestClassLease? current)
        where TTestClass : ITestClass
    {
        lock (Sharing)
        {
            if (current is not { holders: > 0 })
            {
                current = new(TTestClass.Descriptor);
            }

            current.holders++;
            return current;
        }
    }

    /// <summary>Opens the sandbox of the test whose instance is being constructed.</summary>
    /// <param name="current">The lease that the class's fixture published, or null when the framework made none.</param>
    /// <param name="testClass">The class whose constructor runs: the test's own class, or a base class of it.</param>
    public static Sandbox Enter(TestClassLease? current, Type testClass)
    {
        if (EnteredByDerived(testClass) is { } entered)
        {
            return entered;
        }

        if (current is null)
        {
            throw new InvalidOperationException(
                $"'{testClass}' was constructed outside of a test run: its class fixture was not made. Only the test framework can construct a class that uses fixtures.");
        }

        return Sandbox.Current = current.Leases().Enter();
    }

    /// <summary>Field initialisers of derived classes run first: where one has entered, its base class is part of the same test.</summary>
    internal static Sandbox? EnteredByDerived(Type testClass)
        => Sandbox.Current is { HasBegun: false, TestClass: { } entered } && entered.IsSubclassOf(testClass) ? Sandbox.Current : null;

    /// <summary>
    /// Leases a database. A failure is kept, and thrown by every test of the class, where the framework reports it as it is;
    /// thrown here, it would be wrapped into the framework's own words.
    /// </summary>
    /// <param name="cancellation">Cancelled when the class's tests will not be run any more, as the framework says.</param>
    public Task InitializeAsync(CancellationToken cancellation = default)
    {
        lock (initializing)
        {
            return opening ??= OpenAsync(cancellation);
        }
    }

    /// <summary>Gives the database back.</summary>
    public async Task DisposeAsync()
    {
        lock (Sharing)
        {
            if (--holders > 0)
            {
                return;
            }
        }

        if (leases is { } closing)
        {
            leases = null;
            await closing.CloseAsync().ConfigureAwait(false);
        }
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        using var cancelling = ProcessEnd.Link(cancellation);
        try
        {
            MemoryHooks.Start(testClass.TestClass.Assembly);
            var plan = FixturePlan.Of(testClass.TestClass.Assembly);
            var template = await GroupTemplate.GetAsync(plan, plan.Group(testClass.GroupId), cancelling.Token).ConfigureAwait(false);
            leases = await ClassLeases.OpenAsync(testClass, template, RunsBeside, cancelling.Token).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            failure = ExceptionDispatchInfo.Capture(thrown);
        }
    }

    /// <summary>The leases, once <see cref="InitializeAsync"/> has completed.</summary>
    internal ClassLeases Leases()
    {
        failure?.Throw();
        return leases ?? throw new InvalidOperationException($"The class fixture of '{testClass.TestClass}' was not initialised, or has been disposed already.");
    }
}
