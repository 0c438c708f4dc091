namespace FixtureGen;

/// <summary>A command text mixes <c>BEGIN</c>, <c>COMMIT</c> or <c>ROLLBACK</c> with other statements. It was refused, because it would end the transaction that isolates its test.</summary>
public sealed class TransactionTextException : InvalidOperationException
{
    internal TransactionTextException(string owner, string statement, string text)
        : base(
            $"'{owner}' sent {statement} together with other statements: {text}{Environment.NewLine}" +
            "Here transactions are savepoints, and only a BEGIN, COMMIT or ROLLBACK that is a command of its own can be turned into one. The command was not run. " +
            "Send the statements one by one, use BeginTransaction, Commit and Rollback of the connection, or put [Isolation(Isolation.Clone)] on the test.")
    {
        Owner = owner;
        Text = text;
    }

    /// <summary>The test, fixture or class set-up.</summary>
    public string Owner { get; }

    /// <summary>The command text.</summary>
    public string Text { get; }
}
