using FixtureGen.Analysis.Collections;

namespace FixtureGen.Generators.Model;

/// <summary>The call of one <c>[ClassSetup]</c> method.</summary>
internal sealed record SetupCall(string Method, bool IsAwaited, EquatableArray<SetupArgument> Arguments);
