namespace FixtureGen;

/// <summary>
/// Sets how tests are isolated, for tests that need something other than a rollback: on a class for all its tests, on a method for one
/// test.
/// </summary>
/// <remarks>
/// A class inherits the attribute; its own one wins. The test framework knows the isolation of a method only after it has constructed the
/// class.
/// If the constructor, or code that runs before the test, has used the database by then, the test fails with the advice to put the
/// attribute on the class.
/// </remarks>
/// <param name="isolation">How the tests are isolated.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true)]
public sealed class IsolationAttribute(Isolation isolation) : Attribute
{
    /// <summary>How the tests are isolated.</summary>
    public Isolation Isolation { get; } = isolation;
}
