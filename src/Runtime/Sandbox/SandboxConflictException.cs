namespace FixtureGen;

/// <summary>Two connections of one test wanted to work at the same time in a way that only two real connections can.</summary>
public sealed class SandboxConflictException : InvalidOperationException
{
    internal SandboxConflictException(string owner, string waiting, string holder, TimeSpan patience)
        : base(
            $"'{owner}': {waiting} has waited {patience.TotalSeconds:0.#} s for another connection of the test, whose transaction ({holder}) is still open. " +
            "In a sandbox the connections of a test share one physical connection, so their transactions take turns. " +
            "Commit or dispose the first one before the second begins or writes, use one connection for both, or give the test a database of its own with [Isolation(Isolation.Clone)].")
    {
        Owner = owner;
    }

    /// <summary>The test.</summary>
    public string Owner { get; }
}
