namespace FixtureGen.Memory.Benchmark;

/// <summary>One measured figure.</summary>
internal sealed record Figure(string Name, double Value, string Unit, string Note = "");
