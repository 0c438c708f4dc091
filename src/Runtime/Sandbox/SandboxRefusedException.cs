namespace FixtureGen;

/// <summary>A statement was not run because no rollback could have undone it. The test's database is unharmed.</summary>
public sealed class SandboxRefusedException : InvalidOperationException
{
    internal SandboxRefusedException(string owner, string statement, string because, Exception? inner = null)
        : base($"'{owner}' sent a statement that a sandbox cannot undo: {because} It was not run. Statement: {statement}", inner)
    {
        Owner = owner;
        Statement = statement;
    }

    internal static SandboxRefusedException OfTransactionText(string owner, string text)
        => new(owner, text, "it begins or ends a transaction inside a longer text. Send BEGIN, COMMIT and ROLLBACK as commands of their own, or use BeginTransaction.");

    /// <summary>The test.</summary>
    public string Owner { get; }

    /// <summary>The statement.</summary>
    public string Statement { get; }
}
