using System.Runtime.ExceptionServices;
using FixtureGen.Leasing;
using FixtureGen.Memory;
using FixtureGen.Plan;
using FixtureGen.Templates;

namespace FixtureGen.Glue;

/// <summary>The lease of one run of one test class. Whoever runs its tests holds it; the last one to let it go closes it.</summary>
internal sealed class TestClassLease
{
    private readonly TestClassDescriptor testClass;
    private readonly bool beside;
    private readonly object holding = new();
    private Task? opening;
    private int holders = 1;
    private ClassLeases? leases;
    private ExceptionDispatchInfo? failure;

    /// <summary>Makes a lease that has one holder and no database yet.</summary>
    /// <param name="testClass">The class.</param>
    /// <param name="beside">Whether tests of the class may run at the same time.</param>
    internal TestClassLease(TestClassDescriptor testClass, bool beside)
    {
        this.testClass = testClass;
        this.beside = beside;
    }

    /// <summary>False when the last holder has let it go.</summary>
    internal bool IsHeld
    {
        get
        {
            lock (holding)
            {
                return holders > 0;
            }
        }
    }

    /// <summary>Adds a holder. False when the last one has let it go: then another lease is to be made.</summary>
    internal bool TryHold()
    {
        lock (holding)
        {
            if (holders <= 0)
            {
                return false;
            }

            holders++;
            return true;
        }
    }

    /// <summary>Leases a database, once for all holders. A failure is kept, and thrown by each test that enters.</summary>
    /// <param name="cancellationToken">Cancelled when the class's tests will not be run any more, as the framework says.</param>
    internal Task OpenAsync(CancellationToken cancellationToken)
    {
        lock (holding)
        {
            return opening ??= LeaseAsync(cancellationToken);
        }
    }

    /// <summary>Lets the lease go. The last holder gives the database back.</summary>
    internal async Task CloseAsync()
    {
        lock (holding)
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

    /// <summary>Opens the sandbox of the test that begins here, once <see cref="OpenAsync"/> has completed.</summary>
    internal Sandbox Enter()
    {
        if (failure is not null)
        {
            FixtureLoadException.Throw(failure);
        }

        var open = leases
            ?? throw new InvalidOperationException(
                $"The class fixture of '{testClass.TestClass}' was not initialised, or has been disposed already.");
        return Sandbox.Current = beside ? open.EnterBeside() : open.Enter();
    }

    private async Task LeaseAsync(CancellationToken cancellationToken)
    {
        using var cancelling = ProcessEnd.Link(cancellationToken);
        try
        {
            MemoryHooks.Start(testClass.TestClass.Assembly);
            var plan = FixturePlan.Of(testClass.TestClass.Assembly);
            var template = await GroupTemplate.GetAsync(plan, plan.Group(testClass.GroupId), cancelling.Token).ConfigureAwait(false);
            Func<Sandbox, CancellationToken, Task>? setup = testClass.Setup is { } run
                ? (sandbox, token) => run(new(sandbox, token))
                : null;
            leases = await ClassLeases.OpenAsync(testClass.TestClass, setup, template, beside, cancelling.Token).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            failure = ExceptionDispatchInfo.Capture(thrown);
        }
    }
}
