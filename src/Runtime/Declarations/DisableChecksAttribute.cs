namespace FixtureGen;

/// <summary>Turns off checks that run when a test has ended: for one test, for the tests of a class, or for those of an assembly.</summary>
/// <param name="checks">The checks to turn off.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class DisableChecksAttribute(SandboxChecks checks) : Attribute
{
    /// <summary>The checks that are turned off.</summary>
    public SandboxChecks Checks { get; } = checks;
}
