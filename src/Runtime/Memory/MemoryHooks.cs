using System.ComponentModel;
using System.Reflection;
using FixtureGen.Memory;
using FixtureGen.Memory.Limits;

namespace FixtureGen.Glue;

/// <summary>What generated code calls around every test of a project to measure its memory. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemoryHooks
{
    private static readonly object Deciding = new();
    private static MemoryOptions? options;
    private static int running;

    /// <summary>Starts the session that the run, the project or the test assembly asks for, once.</summary>
    public static void Start(Assembly tests)
    {
        if (Volatile.Read(ref options) is not null)
        {
            return;
        }

        lock (Deciding)
        {
            if (options is not null)
            {
                return;
            }

            var read = MemorySettings.Read(tests);
            if (MemorySession.Current is null && MemorySettings.IsOn(tests))
            {
                MemorySession.Start(read, tests.GetName().Name!);
            }

            Volatile.Write(ref options, read);
        }
    }

    /// <summary>Called before a test, by code that is not <c>async</c>: the test's flow begins here.</summary>
    public static void Before(MethodInfo test, string name)
    {
        var assembly = (test.ReflectedType ?? test.DeclaringType!).Assembly;
        Start(assembly);
        var beside = Interlocked.Increment(ref running) - 1;
        var limits = options!.Limits == LimitMode.Off ? null : TestLimits.Of(test);
        var session = MemorySession.Current;
        if (session is null && limits is not null)
        {
            session = LimitsAlone(assembly);
        }

        session?.Begin(AccountKind.Test, name, limits, unseenTests: Math.Max(0, beside - session.OpenTests));
    }

    /// <summary>Called after a test, in the flow that <see cref="Before"/> was called in.</summary>
    /// <exception cref="MemoryLimitException">The test used more than it may.</exception>
    public static void After()
    {
        Interlocked.Decrement(ref running);
        if (MemorySession.Current is not { } session)
        {
            return;
        }

        var account = AllocationFlow.Account;
        while (account is { IsTest: false })
        {
            account = account.Outer;
        }

        if (account is not null && session.End(account) is { } failure)
        {
            throw new MemoryLimitException(failure);
        }
    }

    private static MemorySession LimitsAlone(Assembly assembly)
    {
        lock (Deciding)
        {
            return MemorySession.Current ?? MemorySession.StartForLimits(options!, assembly.GetName().Name!);
        }
    }
}
