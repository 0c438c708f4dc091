namespace FixtureGen.Sqlite;

/// <summary>Recognises the <c>BEGIN</c>, <c>COMMIT</c> and <c>ROLLBACK</c> in command texts; as an application or SqliteTransaction writes them.</summary>
internal static class TransactionText
{
    /// <summary>What a text asks that is nothing but one of them.</summary>
    internal static TransactionVerb Classify(string text)
    {
        // Most texts are ruled out by their first letter. Comments may stand before it.
        if (text.AsSpan().TrimStart() is not [var first, ..] || (first | 0x20) is not ('b' or 'c' or 'e' or 'r' or '-' or '/'))
        {
            return TransactionVerb.None;
        }

        var tokens = new SqlTokens(text);
        var verb = tokens.Next() ? VerbAt(ref tokens) : TransactionVerb.None;
        while (verb != TransactionVerb.None && tokens.Is(";"))
        {
            tokens.Next();
        }

        return tokens.Current.IsEmpty ? verb : TransactionVerb.None;
    }

    /// <summary>The first of them in a text that has other statements as well, or null.</summary>
    internal static string? FindAmongOthers(string text)
    {
        if (!text.AsSpan().TrimEnd().TrimEnd(';').Contains(';'))
        {
            return null;
        }

        string? found = null;
        var statements = 0;
        var tokens = new SqlTokens(text);
        while (tokens.Next())
        {
            if (tokens.Is(";"))
            {
                continue;
            }

            statements++;
            var word = tokens.Current;
            if (IsTrigger(ref tokens))
            {
                SkipTrigger(ref tokens);
            }
            else if (found is null && VerbAt(ref tokens) != TransactionVerb.None && IsEnd(tokens))
            {
                found = word.ToString().ToUpperInvariant();
            }

            while (!IsEnd(tokens) && tokens.Next())
            {
            }
        }

        return statements > 1 ? found : null;
    }

    private static bool IsEnd(SqlTokens tokens) => tokens.Current.IsEmpty || tokens.Is(";");

    /// <summary>Reads the verb that the current token begins, with the words that belong to it; the token after it is the current one then.</summary>
    private static TransactionVerb VerbAt(ref SqlTokens tokens)
    {
        var verb = tokens.Is("BEGIN") ? TransactionVerb.Begin
            : tokens.Is("COMMIT") || tokens.Is("END") ? TransactionVerb.Commit
            : tokens.Is("ROLLBACK") ? TransactionVerb.RollBack
            : TransactionVerb.None;
        if (verb == TransactionVerb.None)
        {
            return verb;
        }

        tokens.Next();
        if (verb == TransactionVerb.Begin && (tokens.Is("DEFERRED") || tokens.Is("IMMEDIATE") || tokens.Is("EXCLUSIVE")))
        {
            tokens.Next();
        }

        if (tokens.Is("TRANSACTION"))
        {
            tokens.Next();
        }

        return verb;
    }

    private static bool IsTrigger(ref SqlTokens tokens)
    {
        if (!tokens.Is("CREATE") || !tokens.Next())
        {
            return false;
        }

        if (tokens.Is("TEMP") || tokens.Is("TEMPORARY"))
        {
            tokens.Next();
        }

        return tokens.Is("TRIGGER");
    }

    /// <summary>Its body is made of statements, and an END that begins one ends it.</summary>
    private static void SkipTrigger(ref SqlTokens tokens)
    {
        var isStart = false;
        while (tokens.Next() && !(isStart && tokens.Is("END")))
        {
            isStart = tokens.Is(";");
        }
    }
}
