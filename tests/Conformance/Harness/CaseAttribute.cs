namespace FixtureGen.Conformance.Harness;

/// <summary>
/// Marks a conformance case: a static method that plays application code and takes the <see cref="Application"/> it runs in. Its name is a sentence.
/// What it observes must be the same with plain connections and real commits as in the sandbox.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CaseAttribute : Attribute
{
    /// <summary>The one engine that has what the case is about; null for all.</summary>
    public string? Only { get; init; }
}
