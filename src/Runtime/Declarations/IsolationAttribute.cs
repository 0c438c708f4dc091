namespace FixtureGen;

/// <summary>Says how tests are isolated where a rollback does not do: on a class for all its tests, on a method for that test alone.</summary>
/// <remarks>
/// A class inherits the attribute; its own one wins. A method's isolation is known to the framework only when the class has been constructed:
/// where the constructor, or what runs before the test, has used the database already, that test fails and says to put the attribute on the class.
/// </remarks>
/// <param name="isolation">How the tests are isolated.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true)]
public sealed class IsolationAttribute(Isolation isolation) : Attribute
{
    /// <summary>How the tests are isolated.</summary>
    public Isolation Isolation { get; } = isolation;
}
