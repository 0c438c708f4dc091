namespace FixtureGen.Memory;

/// <summary>What the garbage collector tells of the process, all without allocating.</summary>
/// <remarks>
/// This, <see cref="Log.Reading"/> and <see cref="MemoryAccount"/> have fields: in a process that lives for a second, each property that
/// every test touches is one more method for the just-in-time compiler.
/// </remarks>
internal struct GcFigures
{
    internal long Heap;
    internal long Allocated;
    internal int Gen0;
    internal int Gen1;
    internal int Gen2;
    internal TimeSpan Pause;

    internal static GcFigures Read()
    {
        GcFigures figures;
        figures.Heap = GC.GetTotalMemory(forceFullCollection: false);
        figures.Allocated = GC.GetTotalAllocatedBytes(precise: false);
        figures.Gen0 = GC.CollectionCount(0);
        figures.Gen1 = GC.CollectionCount(1);
        figures.Gen2 = GC.CollectionCount(2);
        figures.Pause = GC.GetTotalPauseDuration();
        return figures;
    }

    /// <summary>Managed bytes that are still in use after everything that can be collected was.</summary>
    internal static long ReadLive()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
