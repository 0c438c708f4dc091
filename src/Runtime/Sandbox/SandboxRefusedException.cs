namespace FixtureGen;

/// <summary>A statement was not run because no rollback could have undone it. The test's database is unharmed.</summary>
public sealed class SandboxRefusedException : FixtureGenException
{
    internal SandboxRefusedException(string owner, string statement, string because, Exception? inner = null)
        : base($"'{owner}' sent a statement that cannot run in a sandbox: {because} It was not run. Statement: {statement}", inner)
    {
        Owner = owner;
        Statement = statement;
    }

    /// <summary>The test.</summary>
    public string Owner { get; }

    /// <summary>The statement.</summary>
    public string Statement { get; }
}
