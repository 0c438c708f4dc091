namespace FixtureGen.Sqlite;

/// <summary>Recognises command texts that are nothing but <c>BEGIN</c>, <c>COMMIT</c> or <c>ROLLBACK</c>; as an application or SqliteTransaction writes them.</summary>
internal static class TransactionText
{
    internal static TransactionVerb Classify(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // The longest form is ROLLBACK TRANSACTION or BEGIN IMMEDIATE TRANSACTION: most texts are ruled out by their length or first letter.
        if (text.Length is < 3 or > 40 || (text[0] | 0x20) is not ('b' or 'c' or 'e' or 'r'))
        {
            return TransactionVerb.None;
        }

        text = text.TrimEnd(';').TrimEnd();
        var verb = NextWord(ref text) switch
        {
            var word when Is(word, "BEGIN") => TransactionVerb.Begin,
            var word when Is(word, "COMMIT") || Is(word, "END") => TransactionVerb.Commit,
            var word when Is(word, "ROLLBACK") => TransactionVerb.RollBack,
            _ => TransactionVerb.None,
        };
        if (verb == TransactionVerb.Begin)
        {
            var rest = text;
            var mode = NextWord(ref rest);
            if (Is(mode, "DEFERRED") || Is(mode, "IMMEDIATE") || Is(mode, "EXCLUSIVE"))
            {
                text = rest;
            }
        }

        return text.IsEmpty || Is(text, "TRANSACTION") ? verb : TransactionVerb.None;
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\r\n;");
        var word = end < 0 ? text : text[..end];
        text = text[word.Length..].TrimStart();
        return word;
    }

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
