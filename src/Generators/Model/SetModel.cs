using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The table-touch list of a group's fixture set, referenced tables before the ones that refer to them.</summary>
internal sealed record SetModel(string GroupId, EquatableArray<string> Tables);
