using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.Memory.Limits;

/// <summary>The limits of one test method: those on the method itself, else on its class, else on its assembly.</summary>
internal sealed class TestLimits
{
    private static readonly ConcurrentDictionary<MethodInfo, TestLimits?> Known = new();

    /// <summary>Every test asks for the limits of its class and its assembly; searching all attributes of an assembly takes longer than many a test.</summary>
    private static readonly ConcurrentDictionary<ICustomAttributeProvider, MemoryLimitAttribute[]> Shared = new();

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
        var testClass = method.ReflectedType ?? method.DeclaringType!;
        MemoryLimitAttribute[] nearestFirst = [.. On(method), .. Shared.GetOrAdd(testClass, On), .. Shared.GetOrAdd(testClass.Assembly, On)];
        return nearestFirst.Length == 0
            ? null
            : new(
                nearestFirst.OfType<AllocationLimitAttribute>().FirstOrDefault(),
                nearestFirst.OfType<PeakMemoryLimitAttribute>().FirstOrDefault(),
                nearestFirst.OfType<RetainedLimitAttribute>().FirstOrDefault(),
                nearestFirst.OfType<NoIncreaseAttribute>().FirstOrDefault());
    });

    /// <summary>Counts a run of the method, and tells whether what it retains is to be measured.</summary>
    internal bool MeasuresRetained() => Interlocked.Increment(ref runs) > (Retained?.WarmUp ?? int.MaxValue);

    private static MemoryLimitAttribute[] On(ICustomAttributeProvider element)
        => (MemoryLimitAttribute[])element.GetCustomAttributes(typeof(MemoryLimitAttribute), inherit: true);
}
