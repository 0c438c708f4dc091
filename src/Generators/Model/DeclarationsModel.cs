using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The fixtures and databases of a project and of what it references, in the ordinal order of their full names.</summary>
/// <param name="DefaultEngine">The engine for databases that name none, as code writes it; null when no engine package is referenced, or several are.</param>
internal sealed record DeclarationsModel(
    string? DefaultEngine, EquatableArray<FixtureModel> Fixtures, EquatableArray<DatabaseModel> Databases);
