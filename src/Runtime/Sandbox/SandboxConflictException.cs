namespace FixtureGen;

/// <summary>Two connections of one test wanted to work at the same time in a way that only two real connections can.</summary>
public sealed class SandboxConflictException : FixtureGenException
{
    private SandboxConflictException(string owner, string message)
        : base($"'{owner}': {message}, or give the test a database of its own with [Isolation(Isolation.Clone)].") => Owner = owner;

    /// <summary>The test.</summary>
    public string Owner { get; }

    /// <summary>Another connection's transaction does not end.</summary>
    internal static SandboxConflictException OfTransaction(string owner, string waiting, string holder, TimeSpan patience)
        => new(
            owner,
            $"{waiting} has waited {patience.TotalSeconds:0.#} s for another connection of the test, whose transaction ({holder}) is " +
            "still open. " +
            "In a sandbox the connections of a test share one physical connection, so their transactions take turns. " +
            "Commit or dispose the first one before the second begins or writes, use one connection for both");

    /// <summary>The rows that another connection's write returned are not read.</summary>
    internal static SandboxConflictException OfReader(string owner, string waiting, string read, TimeSpan patience)
        => new(
            owner,
            $"{waiting} has waited {patience.TotalSeconds:0.#} s for another connection of the test, which has not read all rows that " +
            $"its write returned: {read}. " +
            "In a sandbox the connections of a test share one physical connection. Read or close the reader first, use one connection " +
            "for both");
}
