namespace FixtureGen.Tool.Memory.Logs;

/// <summary>What the last line of a complete log tells.</summary>
/// <param name="Allocated">Bytes that the process allocated since it started, exact.</param>
/// <param name="Late">Bytes that the flows of tests allocated after their tests had ended.</param>
/// <param name="Highest">The highest resident memory of the session.</param>
internal sealed record LogEnd(long Allocated, long Late, long Highest);
