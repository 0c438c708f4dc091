namespace FixtureGen;

/// <summary>Work of a test used its database connection after the test had ended.</summary>
/// <param name="owner">The test.</param>
/// <param name="because">Why its sandbox ended.</param>
public sealed class SandboxEndedException(string owner, string because) : InvalidOperationException(
    $"The database connection of '{owner}' cannot be used any more: {because}. " +
    "If this is work that the test started, await it before the test returns; if it is another test, do not keep contexts or connections in static fields or class fixtures.")
{
    /// <summary>The test that the connection belongs to.</summary>
    public string Owner { get; } = owner;
}
