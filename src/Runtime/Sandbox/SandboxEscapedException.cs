namespace FixtureGen;

/// <summary>
/// A test, fixture or class set-up ended the transaction that it ran in, so that its changes could not be undone. Its database was thrown
/// away; other tests are not affected.
/// </summary>
public sealed class SandboxEscapedException : FixtureGenException
{
    private SandboxEscapedException(string owner, string? statement, IReadOnlyList<string> tables, string consequence)
        : base(
            $"'{owner}' escaped its transaction: {Describe(statement)} ended the transaction that it ran in. " +
            $"{consequence}{Describe(tables)} " +
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
        => new(owner, statement, tables, "The database was thrown away, and the next test gets a new one.");

    internal static SandboxEscapedException OfPreparation(string owner, string? statement)
        => new(owner, statement, [], "FixtureGen cannot know whether the load is complete, so the load is not used.");

    private static string Describe(string? statement) => statement is null
        ? "an unknown statement (of a command that CreateCommand of the connection did not make, or one that removed the sandbox's " +
            "savepoint)"
        : $"the statement <{statement}>";

    private static string Describe(IReadOnlyList<string> tables)
        => tables.Count == 0 ? "" : $" Changed tables: {string.Join(", ", tables)}.";
}
