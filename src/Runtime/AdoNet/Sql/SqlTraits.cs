namespace FixtureGen.AdoNet.Sql;

/// <summary>What the sandbox needs to know of a command text.</summary>
/// <param name="Step">What it asks of the transaction.</param>
/// <param name="OnlyReads">Whether it changes nothing, as far as its words show: a function that writes is not seen.</param>
/// <param name="Refusal">Why no sandbox can run it; null for a text that one can.</param>
internal readonly record struct SqlTraits(TransactionStep Step, bool OnlyReads, string? Refusal = null)
{
    /// <summary>Whether it may change or ask for what belongs to the session, so that it has to be looked at more closely.</summary>
    internal bool MayBeAboutSession { get; init; }

    private const string LongerText
        = "it begins or ends a transaction inside a longer text. "
        + "Send BEGIN, COMMIT and ROLLBACK as commands of their own, or use BeginTransaction.";

    internal static SqlTraits Of(string text, SqlGrammar grammar)
    {
        var reader = new StatementReader(text.AsSpan(), grammar);
        var (step, onlyReads, committing) = (TransactionStep.None, true, "");
        while (reader.Next())
        {
            onlyReads &= reader.OnlyReads;
            if (reader.Step > step)
            {
                (step, committing) = (reader.Step, reader.Name);
            }
        }

        return step switch
        {
            TransactionStep.Refused => new(step, OnlyReads: false, LongerText),
            TransactionStep.ImplicitCommit
                => new(step, OnlyReads: false, $"{grammar.Name} commits the open transaction before {committing}."),
            TransactionStep.Begin or TransactionStep.Commit or TransactionStep.RollBack when reader.Count > 1
                => new(TransactionStep.Refused, OnlyReads: false, LongerText),
            // It cannot be left out of a text with other statements. In the sandbox's transaction it comes too late.
            TransactionStep.Setting when reader.Count > 1
                => new(grammar.SettingsComeFirst ? TransactionStep.Outside : TransactionStep.None, onlyReads),
            _ => new(step, onlyReads),
        };
    }
}
