using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The method that runs a class's set-ups.</summary>
/// <param name="BaseType">The base class whose set-ups run first, as code writes it; null when none has any.</param>
internal sealed record SetupModel(string Modifiers, string? BaseType, EquatableArray<SetupCall> Calls);
