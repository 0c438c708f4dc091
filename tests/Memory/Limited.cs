using System.Reflection;

namespace FixtureGen.Memory.Tests;

/// <summary>Methods with limits, and a way to run any code as if it were the test of one of them.</summary>
[AllocatedMemoryLimit("5 MiB")]
internal static class Limited
{
    internal static readonly List<byte[]> Leaked = [];

    [AllocatedMemoryLimit("1 MiB")]
    public static void One_mebibyte()
    {
    }

    [AllocatedMemoryLimit("1 MiB")]
    public static void One_mebibyte_twice()
    {
    }

    [AllocatedMemoryLimit("1 MiB", WarmUp = 1), NoMemoryIncrease(10, WarmUp = 1)]
    public static void Allocates_after_warm_up()
    {
    }

    public static void By_class()
    {
    }

    [PeakMemoryLimit("16 MiB")]
    public static void Low_peak()
    {
    }

    [AllocatedMemoryLimit("1 GiB"), RetainedMemoryLimit("64 KiB")]
    public static void Retains_little()
    {
    }

    [RetainedMemoryLimit("64 KiB", WarmUp = 1)]
    public static void Retains_after_warm_up()
    {
    }

    [RetainedMemoryLimit("64 KiB", Repeat = 2)]
    public static void Retains_twice()
    {
    }

    [AllocatedMemoryLimit("1 GiB"), NoMemoryIncrease(10)]
    public static void No_more()
    {
    }

    internal static Task Run(string limited, Action body)
        => TestSession.RunTest(
            $"Limited.{limited}",
            () =>
            {
                body();
                return Task.CompletedTask;
            },
            typeof(Limited).GetMethod(limited, BindingFlags.Public | BindingFlags.Static)!);
}
