using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>As much of a test class as the plan needs.</summary>
/// <param name="Fixtures">Its set in load order.</param>
/// <param name="Database">
/// Full name of the database that the class or one of its fixtures names; null when it follows from the context.
/// </param>
/// <param name="Context">Full name of its context; null without one.</param>
/// <param name="Isolation">The name of how its tests are isolated.</param>
internal sealed record PlannedClass(
    string FullName, string GroupId, EquatableArray<string> Fixtures, string? Database, string? Context, string Isolation);
