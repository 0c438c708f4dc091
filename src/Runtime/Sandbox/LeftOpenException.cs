namespace FixtureGen;

/// <summary>A test returned with a reader or a transaction of its own still open.</summary>
/// <remarks>What a constructor opens may stay open: the class closes it in Dispose.</remarks>
public sealed class LeftOpenException : FixtureGenException
{
    internal LeftOpenException(string owner, OpenWorkKind kind, string left)
        : base($"'{owner}' left {left} open. " + (kind == OpenWorkKind.Reader
            ? $"Dispose it before the test returns, as with 'await using'. {Off(SandboxChecks.OpenReaders)}"
            : "It was not committed, so its changes are undone. Commit it, roll it back or dispose it before the test returns. " +
                $"{Off(SandboxChecks.OpenTransactions)}"))
        => Owner = owner;

    /// <summary>The test, fixture or class set-up.</summary>
    public string Owner { get; }

    private static string Off(SandboxChecks check) => $"[DisableChecks(SandboxChecks.{check})] turns this check off.";
}
