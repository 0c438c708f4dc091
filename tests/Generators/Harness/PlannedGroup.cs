namespace FixtureGen.Generators.Tests.Harness;

/// <summary>A fixture group as it stands in the compiled assembly.</summary>
internal sealed record PlannedGroup(
    string Id,
    string Database,
    IReadOnlyList<string> Fixtures,
    IReadOnlyList<string> Tables,
    IReadOnlyList<string> Classes,
    string ContentHash,
    Isolation Isolation);
