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

    private SandboxEndedException(string owner, Exception unseen)
        : base(
            $"Work that '{owner}' had started went on after it had ended, and used its database. There it failed, where no test sees it: " +
            "what that work should have shown was not tested. Await it before the test returns; stop what runs in the background, such " +
            "as timers and hosted services. Below is where it was.",
            unseen)
        => Owner = owner;

    /// <summary>The test that the connection belongs to; the fixture or class set-up, where its work went on.</summary>
    public string Owner { get; }

    /// <summary>An exception for those who are told later of one that nobody saw when it was thrown.</summary>
    internal static SandboxEndedException Unseen(string owner, Exception unseen) => new(owner, unseen);
}
