using FixtureGen.Analysis.Collections;

namespace FixtureGen.Analysis.Writes;

/// <summary>The tables that loading a fixture writes.</summary>
/// <param name="Tables">Referenced tables before the ones that refer to them.</param>
/// <param name="IsComplete">False when some of what is written cannot be known while compiling.</param>
internal sealed record TouchList(EquatableArray<string> Tables, bool IsComplete);
