namespace FixtureGen.Conformance.Harness;

/// <summary>Says that a case does not observe the same on an engine, and why. The suite fails when it does after all: a limit that is gone is not documented any more.</summary>
/// <param name="engine">Name of the engine.</param>
/// <param name="note">What differs and what to do, for the table in docs/isolation.md.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class LimitAttribute(string engine, string note) : Attribute
{
    public string Engine { get; } = engine;

    public string Note { get; } = note;

    /// <summary>A refusal must name the test and the statement: a text that the error's message has to contain, besides the test's name.</summary>
    public string? Names { get; init; }
}
