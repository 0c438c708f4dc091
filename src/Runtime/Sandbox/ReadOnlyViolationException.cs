namespace FixtureGen;

/// <summary>A test wrote to a database that it shares with other tests and may only read. The statement was refused.</summary>
public sealed class ReadOnlyViolationException : FixtureGenException
{
    internal ReadOnlyViolationException(string owner, string statement)
        : base(
            $"'{owner}' runs with [Isolation(Isolation.ReadOnly)] and wrote to the database: {statement}{Environment.NewLine}" +
            "The statement was refused. Remove the attribute, or put [Isolation(Isolation.Rollback)] on the test.")
    {
        Owner = owner;
        Statement = statement;
    }

    /// <summary>The test.</summary>
    public string Owner { get; }

    /// <summary>The statement that wrote.</summary>
    public string Statement { get; }
}
