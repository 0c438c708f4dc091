namespace FixtureGen.Reloading.Hoisting.Checks;

/// <summary>Says why something cannot be hoisted without a doubt, as part of a sentence; null when nothing is against it.</summary>
internal delegate string? HoistingCheck<in TSubject>(TSubject subject, CancellationToken cancellationToken);
