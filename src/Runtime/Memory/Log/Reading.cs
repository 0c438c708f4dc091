namespace FixtureGen.Memory.Log;

/// <summary>All figures of the process at one moment.</summary>
/// <param name="Timestamp">Ticks of the system's monotonic clock.</param>
/// <param name="Resident">Resident bytes.</param>
/// <param name="Peak">The most resident bytes since the reading before.</param>
/// <param name="Gc">What the garbage collector tells.</param>
internal readonly record struct Reading(long Timestamp, long Resident, long Peak, GcFigures Gc);
