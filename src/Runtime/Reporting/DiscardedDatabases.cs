namespace FixtureGen.Reporting;

/// <summary>Databases that were thrown away for one reason.</summary>
/// <param name="Because">The reason, as a sentence without its end.</param>
/// <param name="First">Whose database was the first: a test, or a class.</param>
/// <param name="Count">How many.</param>
internal sealed record DiscardedDatabases(string Because, string First, int Count);
