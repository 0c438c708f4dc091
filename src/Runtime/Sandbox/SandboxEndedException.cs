namespace FixtureGen;

/// <summary>Work of a test used its database connection after the test had ended.</summary>
public sealed class SandboxEndedException : FixtureGenException
{
    internal SandboxEndedException(string owner, string because)
        : base(
            $"The database connection of '{owner}' cannot be used any more: {because}. If this is work that the test started, await it " +
            "before " +
            "the test returns; if it is another test, do not keep contexts or connections in static fields or class fixtures.")
        => Owner = owner;

    /// <summary>The test that the connection belongs to.</summary>
    public string Owner { get; }
}
