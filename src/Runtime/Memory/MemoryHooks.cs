using System.Reflection;
using FixtureGen.Memory.Limits;

namespace FixtureGen.Memory;

/// <summary>What is called around every test of a project to measure its memory.</summary>
internal static class MemoryHooks
{
    private static readonly object Deciding = new();
    private static bool decided;
    private static LimitMode limitMode;
    private static int running;

    /// <summary>Starts the session that the run, the project or the test assembly asks for, once.</summary>
    internal static void Start(Assembly tests)
    {
        if (Volatile.Read(ref decided))
        {
            return;
        }

        lock (Deciding)
        {
            if (decided)
            {
                return;
            }

            if (MemorySession.Current is null && MemorySettings.IsOn(tests))
            {
                MemorySession.Start(MemorySettings.Read(tests), tests.GetName().Name!);
            }

            limitMode = MemorySettings.Limits();
            Volatile.Write(ref decided, true);
        }
    }

    /// <summary>Called before a test, by code that is not <c>async</c>: the test's flow begins here.</summary>
    internal static void Before(MethodInfo test, string name)
    {
        var assembly = (test.ReflectedType ?? test.DeclaringType!).Assembly;
        Start(assembly);
        var beside = Interlocked.Increment(ref running) - 1;
        var limits = limitMode == LimitMode.Off ? null : TestLimits.Of(test);
        var session = MemorySession.Current;
        if (session is null && limits is not null)
        {
            session = LimitsAlone(assembly);
        }

        session?.Begin(AccountKind.Test, name, limits, unseenTests: Math.Max(0, beside - session.OpenTests));
    }

    /// <summary>Called after a test, in the flow that <see cref="Before"/> was called in.</summary>
    /// <param name="letGo">
    /// Called where it is measured what the test leaves alive: lets go of what lives no longer than the test, but is still held.
    /// </param>
    /// <exception cref="MemoryLimitException">The test used more than it may.</exception>
    internal static void After(Action? letGo = null)
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

        if (account is { LiveAtBegin: > 0 })
        {
            letGo?.Invoke();
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
            return MemorySession.Current ?? MemorySession.StartForLimits(MemorySettings.Read(assembly), assembly.GetName().Name!);
        }
    }
}
