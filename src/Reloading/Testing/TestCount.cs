namespace FixtureGen.Reloading.Testing;

/// <summary>The tests that run a class's set-up: its own, inherited ones, and those of the classes that derive from it.</summary>
/// <param name="Style">The framework that runs them.</param>
/// <param name="Tests">How many they are, each case written out as an attribute counting as one.</param>
/// <param name="Classes">In how many concrete classes.</param>
internal sealed record TestCount(TestStyle Style, int Tests, int Classes);
