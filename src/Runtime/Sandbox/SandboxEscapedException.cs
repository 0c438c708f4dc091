namespace FixtureGen;

/// <summary>A test, fixture or class set-up ended the transaction that it ran in, so that its changes could not be undone. Its database was thrown away; other tests are not affected.</summary>
public sealed class SandboxEscapedException : InvalidOperationException
{
    private SandboxEscapedException(string owner, string? statement, IReadOnlyList<string> tables, string consequence)
        : base(
            $"'{owner}' escaped its transaction: {Describe(statement)} ended the transaction that it ran in. {consequence}{Describe(tables)} " +
            "Use BeginTransaction, Commit and Rollback of the connection or context instead: here they are savepoints.")
    {
        Owner = owner;
        Statement = statement;
        Tables = new PrintedList(tables);
    }

    /// <summary>The test, fixture or class set-up that escaped.</summary>
    public string Owner { get; }

    /// <summary>The statement that ended the transaction, or null when it is not known.</summary>
    public string? Statement { get; }

    /// <summary>The tables that differed from what the test started from; empty when none did, or when they were not compared.</summary>
    public IReadOnlyList<string> Tables { get; }

    internal static SandboxEscapedException OfTest(string owner, string? statement, IReadOnlyList<string> tables)
        => new(owner, statement, tables, "The database was discarded, and the class goes on with a fresh one.");

    internal static SandboxEscapedException OfPreparation(string owner, string? statement)
        => new(owner, statement, [], "What it loaded cannot be told from what it left half done, and is not used.");

    private static string Describe(string? statement) => statement is null
        ? "a statement that is not known (of a command that was not made by the connection's CreateCommand, or one that took the sandbox's own savepoint away)"
        : $"the statement <{statement}>";

    private static string Describe(IReadOnlyList<string> tables) => tables.Count == 0 ? "" : $" Left changed: {string.Join(", ", tables)}.";
}
