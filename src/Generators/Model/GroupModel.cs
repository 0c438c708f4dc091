using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>One fixture group of the plan.</summary>
/// <param name="Database">As code writes it.</param>
/// <param name="Isolation">The name of how the tests of its classes are isolated.</param>
/// <param name="Fixtures">The set in load order, as code writes it.</param>
/// <param name="Classes">Full names in ordinal order.</param>
internal sealed record GroupModel(
    string Id,
    string Database,
    string Isolation,
    EquatableArray<string> Fixtures,
    EquatableArray<string> Tables,
    EquatableArray<string> Classes,
    string ContentHash);
