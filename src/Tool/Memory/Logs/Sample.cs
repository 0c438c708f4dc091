namespace FixtureGen.Tool.Memory.Logs;

/// <summary>
/// The figures of the process at one moment. Times are seconds, sizes bytes; collections, pauses and allocations count from the start of
/// the process.
/// </summary>
internal struct Sample
{
    internal double Time;
    internal double Interval;
    internal double PauseMilliseconds;
    internal long Resident;
    internal long Peak;
    internal long Heap;
    internal long Committed;
    internal long Allocated;
    internal int Gen0;
    internal int Gen1;
    internal int Gen2;
}
