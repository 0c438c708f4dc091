using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The plan of a project.</summary>
/// <param name="Engines">For databases that name none, as code writes them.</param>
/// <param name="Groups">In the ordinal order of their first classes.</param>
/// <param name="Fixtures">The fixtures that the project declares.</param>
internal sealed record PlanModel(EquatableArray<string> Engines, EquatableArray<GroupModel> Groups, EquatableArray<FixtureModel> Fixtures)
{
    public bool IsEmpty => Groups.Count == 0 && Fixtures.Count == 0;
}
