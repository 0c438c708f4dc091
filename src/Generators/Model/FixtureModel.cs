using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>A fixture that the project can use.</summary>
/// <param name="IsDeclaredHere">False for one of a referenced assembly, which has a plan of its own.</param>
/// <param name="Tables">Its table-touch list, referenced tables before the ones that refer to them.</param>
internal sealed record FixtureModel(
    TypeName Name, bool IsDeclaredHere, EquatableArray<string> Tables, bool TablesAreComplete, string ContentHash);
