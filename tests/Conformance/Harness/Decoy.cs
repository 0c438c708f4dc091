namespace FixtureGen.Conformance.Harness;

/// <summary>The application's own database, which tests must never touch.</summary>
/// <param name="ConnectionString">What the application has in its settings.</param>
/// <param name="State">Describes it; the same before and after every case.</param>
internal sealed record Decoy(string ConnectionString, Func<string> State);
