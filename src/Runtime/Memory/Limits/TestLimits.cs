using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.Memory.Limits;

/// <summary>The limits of one test method: those on the method itself, else on its class, else on its assembly.</summary>
internal sealed class TestLimits
{
    private static readonly ConcurrentDictionary<MethodInfo, TestLimits?> Known = new();

    private int runs;

    private TestLimits(AllocationLimitAttribute? allocation, PeakMemoryLimitAttribute? peak, RetainedLimitAttribute? retained, NoIncreaseAttribute? increase)
    {
        Allocation = allocation;
        Peak = peak;
        Retained = retained;
        Increase = increase;
    }

    internal AllocationLimitAttribute? Allocation { get; }

    internal PeakMemoryLimitAttribute? Peak { get; }

    internal RetainedLimitAttribute? Retained { get; }

    internal NoIncreaseAttribute? Increase { get; }

    internal static TestLimits? Of(MethodInfo method) => Known.GetOrAdd(method, static method =>
    {
        var limits = new TestLimits(
            Nearest<AllocationLimitAttribute>(method),
            Nearest<PeakMemoryLimitAttribute>(method),
            Nearest<RetainedLimitAttribute>(method),
            Nearest<NoIncreaseAttribute>(method));
        return limits is { Allocation: null, Peak: null, Retained: null, Increase: null } ? null : limits;
    });

    /// <summary>Counts a run of the method, and tells whether what it retains is to be measured.</summary>
    internal bool MeasuresRetained() => Interlocked.Increment(ref runs) > (Retained?.WarmUp ?? int.MaxValue);

    private static T? Nearest<T>(MethodInfo method)
        where T : Attribute
        => method.GetCustomAttribute<T>()
            ?? method.ReflectedType?.GetCustomAttribute<T>()
            ?? (method.ReflectedType ?? method.DeclaringType)?.Assembly.GetCustomAttribute<T>();
}
