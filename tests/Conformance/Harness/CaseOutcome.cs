namespace FixtureGen.Conformance.Harness;

/// <summary>What a run of a case observed, and what the test that it was failed with.</summary>
internal sealed record CaseOutcome(ObservationLog Log, Exception? Failure);
