namespace FixtureGen.Tool.Memory.Report;

/// <summary>The collections of each pixel column.</summary>
internal sealed record CollectionTick(int X, int Count, int Generation, double PauseMilliseconds);
