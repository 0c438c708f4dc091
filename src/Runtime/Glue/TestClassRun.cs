using System.ComponentModel;

namespace FixtureGen.Glue;

/// <summary>The run of one test class, for a framework that has no class fixtures and may run tests of a class at the same time. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TestClassRun<TTestClass>
    where TTestClass : ITestClass
{
    private static readonly object Opening = new();
    private static TestClassLease? current;
    private static int holders;

    /// <summary>Leases a database, for one of the instances of the class that run its tests. A failure is kept, and thrown by every test.</summary>
    /// <param name="cancellation">Cancelled when the class's tests will not be run any more, as the framework says.</param>
    public static void Open(CancellationToken cancellation = default)
    {
        lock (Opening)
        {
            holders++;
            if (current is null)
            {
                TestClassLease.Open<TTestClass>(ref current).RunsBeside = true;
                // What is awaited there may want the framework's synchronization context, whose one thread waits here.
                Task.Run(() => current!.InitializeAsync(cancellation), CancellationToken.None).GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Gives the databases back when the last instance has ended.</summary>
    public static void Close()
    {
        TestClassLease? closing;
        lock (Opening)
        {
            if (--holders > 0)
            {
                return;
            }

            closing = current;
            current = null;
        }

        Task.Run(closing!.DisposeAsync).GetAwaiter().GetResult();
    }

    /// <summary>Opens the sandbox of the test that begins here. Where nobody has leased a database the first test does, and <see cref="TestClassRuns.Close"/> gives it back.</summary>
    public static Sandbox Enter()
    {
        if (TestClassLease.EnteredByDerived(typeof(TTestClass)) is { } entered)
        {
            return entered;
        }

        TestClassLease lease;
        lock (Opening)
        {
            if (current is null)
            {
                Open();
                TestClassRuns.Add(typeof(TTestClass), Close);
            }

            lease = current!;
        }

        return Sandbox.Current = lease.Leases().EnterBeside();
    }
}
