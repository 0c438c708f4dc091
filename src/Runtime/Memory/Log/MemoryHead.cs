using FixtureGen.Memory.Probes;

namespace FixtureGen.Memory.Log;

/// <summary>What the first line of a log tells of the session.</summary>
/// <param name="Session">Id that the processes of one run share.</param>
/// <param name="Assembly">The test assembly, or the program.</param>
/// <param name="Options">How the session measures.</param>
/// <param name="Ceiling">Bytes that the process may use.</param>
/// <param name="Notes">What each figure is worth here.</param>
/// <param name="Summary">Where the run summary will be.</param>
internal sealed record MemoryHead(string Session, string Assembly, MemoryOptions Options, long Ceiling, IReadOnlyList<MetricNote> Notes, string Summary);
