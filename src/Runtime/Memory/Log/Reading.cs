namespace FixtureGen.Memory.Log;

/// <summary>All figures of the process at one moment.</summary>
internal struct Reading
{
    /// <summary>Ticks of the system's monotonic clock.</summary>
    internal long Timestamp;

    /// <summary>Resident bytes.</summary>
    internal long Resident;

    /// <summary>The most resident bytes since the reading before.</summary>
    internal long Peak;

    /// <summary>What the garbage collector tells.</summary>
    internal GcFigures Gc;
}
