namespace FixtureGen.Conformance.Harness;

/// <summary>Says that what a case does must fail the test that does it, with one error that names the test; and that the next test is unharmed.</summary>
/// <param name="engine">Name of the engine.</param>
/// <param name="error">The exception that the test fails with.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class FailsTheTestAttribute(string engine, Type error) : Attribute
{
    public string Engine { get; } = engine;

    public Type Error { get; } = error;

    /// <summary>A text that the message has to contain besides the test's name: the statement or the table.</summary>
    public string Names { get; init; } = "";
}
