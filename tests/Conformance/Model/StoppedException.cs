namespace FixtureGen.Conformance.Model;

/// <summary>The exception of the application in a generated program.</summary>
internal sealed class StoppedException : Exception;
