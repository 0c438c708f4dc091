using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The call of one <c>[ClassSetup]</c> method.</summary>
/// <param name="Context">The type of its context arguments as code writes it; null when it has none.</param>
internal sealed record SetupCall(string Method, bool IsAwaited, string? Context, EquatableArray<SetupArgument> Arguments);
