namespace FixtureGen.AdoNet.Sql;

/// <summary>A text of many statements, such as a dump, which begins and ends transactions of its own.</summary>
internal static class Script
{
    /// <summary>
    /// The text in pieces that are sent one after the other: what begins or ends a transaction by itself, and what stands between.
    /// Null where the text is in one piece.
    /// </summary>
    internal static IReadOnlyList<string>? Pieces(string text, SqlGrammar grammar)
    {
        var pieces = new List<string>();
        var (start, end) = (-1, -1);
        var reader = new StatementReader(text.AsSpan(), grammar);
        while (reader.Next())
        {
            if (reader.Step is not (TransactionStep.Begin or TransactionStep.Commit or TransactionStep.RollBack))
            {
                start = start < 0 ? reader.Start : start;
                end = reader.End;
                continue;
            }

            if (start >= 0)
            {
                pieces.Add(text.Substring(start, end - start));
                start = -1;
            }

            pieces.Add(text.Substring(reader.Start, reader.End - reader.Start));
        }

        if (start >= 0)
        {
            pieces.Add(text.Substring(start, end - start));
        }

        return pieces.Count > 1 ? pieces : null;
    }
}
