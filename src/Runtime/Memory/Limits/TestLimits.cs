using System.Collections.Concurrent;
using System.Reflection;

namespace FixtureGen.Memory.Limits;

/// <summary>The limits of one test method: those on the method itself, else on its class, else on its assembly.</summary>
internal sealed class TestLimits
{
    private static readonly ConcurrentDictionary<MethodInfo, TestLimits> Known = new();

    /// <summary>
    /// The limits of a class and its assembly. Every test asks for them; searching all attributes of an assembly takes longer than many a
    /// test.
    /// </summary>
    private static readonly ConcurrentDictionary<Type, MemoryLimitAttribute[]> Shared = new();

    private int runs;
    private int runsOver;

    private TestLimits(
        Assembly tests,
        AllocatedMemoryLimitAttribute? allocation,
        PeakMemoryLimitAttribute? peak,
        RetainedMemoryLimitAttribute? retained,
        NoMemoryIncreaseAttribute? increase)
    {
        Tests = tests;
        Allocation = allocation;
        Peak = peak;
        Retained = retained;
        Increase = increase;
    }

    /// <summary>The assembly of the test.</summary>
    internal Assembly Tests { get; }

    internal AllocatedMemoryLimitAttribute? Allocation { get; }

    internal PeakMemoryLimitAttribute? Peak { get; }

    internal RetainedMemoryLimitAttribute? Retained { get; }

    internal NoMemoryIncreaseAttribute? Increase { get; }

    internal static TestLimits? Of(MethodInfo method)
    {
        var testClass = method.ReflectedType ?? method.DeclaringType!;
        var shared = Shared.GetOrAdd(testClass, static testClass => [.. On(testClass), .. On(testClass.Assembly)]);
        return shared.Length > 0 || method.IsDefined(typeof(MemoryLimitAttribute), inherit: true)
            ? Known.GetOrAdd(
                method,
                static (method, shared) => NearestOf(shared.Assembly, [.. On(method), .. shared.Limits]),
                (testClass.Assembly, Limits: shared))
            : null;
    }

    /// <summary>Counts a run of the method, and tells its number.</summary>
    internal int CountRun() => Interlocked.Increment(ref runs);

    /// <summary>
    /// Counts the runs one after the other that retained too much, and tells whether they are as many as the limit wants to see.
    /// </summary>
    internal bool IsRetainedTooOften(bool isOver)
    {
        if (!isOver)
        {
            Volatile.Write(ref runsOver, 0);
            return false;
        }

        return Interlocked.Increment(ref runsOver) >= Retained!.Repeat;
    }

    private static TestLimits NearestOf(Assembly tests, MemoryLimitAttribute[] nearestFirst) => new(
        tests,
        nearestFirst.OfType<AllocatedMemoryLimitAttribute>().FirstOrDefault(),
        nearestFirst.OfType<PeakMemoryLimitAttribute>().FirstOrDefault(),
        nearestFirst.OfType<RetainedMemoryLimitAttribute>().FirstOrDefault(),
        nearestFirst.OfType<NoMemoryIncreaseAttribute>().FirstOrDefault());

    private static MemoryLimitAttribute[] On(ICustomAttributeProvider element)
        => (MemoryLimitAttribute[])element.GetCustomAttributes(typeof(MemoryLimitAttribute), inherit: true);
}
