namespace FixtureGen.Memory.Log;

/// <summary>What is known when an account is closed.</summary>
/// <param name="Allocated">Managed bytes that its flow allocated.</param>
/// <param name="Retained">Live managed bytes that it left behind; null when nobody asked.</param>
/// <param name="Failure">The limit that was passed, as the test's failure says it; null when none was.</param>
internal readonly record struct AccountOutcome(long Allocated, long? Retained = null, string? Failure = null);
