namespace FixtureGen.AdoNet.Sql;

/// <summary>Splits a text into tokens, as one database does. White space and comments make none.</summary>
internal ref struct SqlScanner(ReadOnlySpan<char> text, SqlGrammar grammar)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly SqlGrammar grammar = grammar;
    private bool isInRunComment;

    /// <summary>Where the token begins.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the token ends: the place behind its last character.</summary>
    internal int End { get; private set; }

    /// <summary>The token as it is written.</summary>
    internal readonly ReadOnlySpan<char> Token => text.Slice(Start, End - Start);

    /// <summary>Goes to the next token.</summary>
    internal SqlTokenKind Next()
    {
        SkipToToken();
        Start = End;
        if (End == text.Length)
        {
            return SqlTokenKind.End;
        }

        var sign = text[End];
        if (grammar.DollarQuotes && sign == '$' && DollarTag() is { Length: > 0 } tag)
        {
            End += tag.Length;
            SkipPast(tag);
            return SqlTokenKind.Literal;
        }

        if (IsOfWord(sign))
        {
            return ReadWord();
        }

        switch (sign)
        {
            case '\'':
                SkipQuoted('\'', grammar.EscapesStrings);
                return SqlTokenKind.Literal;
            case '"' or '`':
                SkipQuoted(sign, grammar.EscapesStrings && sign == '"');
                return SqlTokenKind.QuotedName;
            case '[' when grammar.BracketedNames:
                SkipQuoted(']', escapes: false);
                return SqlTokenKind.QuotedName;
            default:
                End++;
                return sign == ';' ? SqlTokenKind.Semicolon : SqlTokenKind.Symbol;
        }
    }

    // Databases take every character beyond ASCII for one of a name.
    private readonly bool IsOfWord(char sign)
        => sign is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '@' or > '\x7f'
        || (sign == '#' && !grammar.HashComments);

    private void SkipToToken()
    {
        while (End < text.Length)
        {
            if (text[End] <= '\x7f' && char.IsWhiteSpace(text[End]))
            {
                End++;
            }
            else if (IsLineComment())
            {
                SkipPast("\n".AsSpan());
            }
            else if (grammar.RunsComments && StartsWith("/*!"))
            {
                // To this database a comment of this kind is a part of the statement, and a number in it is a version.
                isInRunComment = true;
                for (End += 3; End < text.Length && text[End] is >= '0' and <= '9'; End++)
                {
                }
            }
            else if (isInRunComment && StartsWith("*/"))
            {
                isInRunComment = false;
                End += 2;
            }
            else if (StartsWith("/*"))
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private readonly bool IsLineComment()
        => (grammar.HashComments && text[End] == '#')
        || (StartsWith("--") && !(grammar.DashesNeedSpace && End + 2 < text.Length && !char.IsWhiteSpace(text[End + 2])));

    private void SkipComment()
    {
        var depth = 0;
        while (End < text.Length)
        {
            if (StartsWith("/*") && (depth == 0 || grammar.NestsComments))
            {
                depth++;
                End += 2;
            }
            else if (StartsWith("*/"))
            {
                depth--;
                End += 2;
                if (depth == 0)
                {
                    return;
                }
            }
            else
            {
                End++;
            }
        }
    }

    private SqlTokenKind ReadWord()
    {
        while (End < text.Length && IsOfWord(text[End]))
        {
            End++;
        }

        // E'…', N'…' and their like: the letter belongs to the string.
        if (End - Start == 1 && End < text.Length && text[End] == '\'')
        {
            SkipQuoted('\'', grammar.EscapesStrings || (grammar.EscapeStrings && text[Start] is 'e' or 'E'));
            return SqlTokenKind.Literal;
        }

        return SqlTokenKind.Word;
    }

    /// <summary>Skips to the closing sign. Where it stands twice it is a part of what is quoted.</summary>
    private void SkipQuoted(char close, bool escapes)
    {
        for (End++; End < text.Length; End++)
        {
            if (escapes && text[End] == '\\')
            {
                End++;
            }
            else if (text[End] == close && !(End + 1 < text.Length && text[End + 1] == close))
            {
                End++;
                return;
            }
            else if (text[End] == close)
            {
                End++;
            }
        }

        End = text.Length;
    }

    /// <summary>The opening tag of a dollar-quoted string (<c>$$</c>, <c>$body$</c>); nothing where the sign begins a parameter.</summary>
    private readonly ReadOnlySpan<char> DollarTag()
    {
        var end = End + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var isTag = end < text.Length && text[end] == '$' && !char.IsDigit(text[End + 1]);
        return isTag ? text.Slice(End, end + 1 - End) : [];
    }

    private readonly bool StartsWith(string sign) => text.Slice(End).StartsWith(sign.AsSpan());

    private void SkipPast(ReadOnlySpan<char> sign)
    {
        var found = text.Slice(End).IndexOf(sign);
        End = found < 0 ? text.Length : End + found + sign.Length;
    }
}
