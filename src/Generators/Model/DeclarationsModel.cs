using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The fixtures and databases of a project and of what it references, in the ordinal order of their full names.</summary>
/// <param name="Sets">The table-touch lists of the sets that classes use.</param>
/// <param name="Engines">Those of the engine packages that are referenced, as code writes them.</param>
internal sealed record DeclarationsModel(
    EquatableArray<string> Engines, EquatableArray<FixtureModel> Fixtures, EquatableArray<DatabaseModel> Databases,
    EquatableArray<SetModel> Sets);
