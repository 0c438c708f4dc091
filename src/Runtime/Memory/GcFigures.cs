namespace FixtureGen.Memory;

/// <summary>What the garbage collector tells of the process, all without allocating.</summary>
internal readonly record struct GcFigures(long Heap, long Allocated, int Gen0, int Gen1, int Gen2, long PauseTicks)
{
    internal static GcFigures Read() => new(
        GC.GetTotalMemory(forceFullCollection: false),
        GC.GetTotalAllocatedBytes(precise: false),
        GC.CollectionCount(0),
        GC.CollectionCount(1),
        GC.CollectionCount(2),
        GC.GetTotalPauseDuration().Ticks);

    /// <summary>Managed bytes that are still in use after everything that can be collected was.</summary>
    internal static long ReadLive()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
