namespace FixtureGen.Conformance.Model;

/// <summary>A database did something else than the model of one.</summary>
internal sealed class DivergedException(string message) : Exception(message);
