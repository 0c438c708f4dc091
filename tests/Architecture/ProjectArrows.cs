namespace FixtureGen.Architecture;

/// <summary>What a project may reference.</summary>
/// <param name="Name">Its folder in <c>src</c>.</param>
/// <param name="Projects">Folders of other projects.</param>
/// <param name="Packages">Ids of packages.</param>
internal sealed record ProjectArrows(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages);
