using System.Collections.Immutable;

namespace FixtureGen.Generators.Tests.Harness;

/// <summary>A fixture group as it stands in the compiled assembly.</summary>
internal sealed record PlannedGroup(
    string Id,
    string Database,
    ImmutableArray<string> Fixtures,
    ImmutableArray<string> Tables,
    ImmutableArray<string> Classes,
    string ContentHash);
