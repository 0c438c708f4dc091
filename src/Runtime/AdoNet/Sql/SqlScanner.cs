namespace FixtureGen.AdoNet.Sql;

/// <summary>Reads the words of SQL texts, and nothing of what stands in strings, quoted names and comments.</summary>
internal ref struct SqlScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    internal ReadOnlySpan<char> Word { get; private set; }

    /// <summary>Goes to the next word, semicolon or other sign.</summary>
    internal SqlToken Next()
    {
        while (position < text.Length)
        {
            var sign = text[position];
            if (char.IsWhiteSpace(sign))
            {
                position++;
            }
            else if (StartsWith("--"))
            {
                SkipPast("\n");
            }
            else if (StartsWith("/*"))
            {
                position += 2;
                SkipPast("*/");
            }
            else if (sign == ';')
            {
                position++;
                return SqlToken.Semicolon;
            }
            else if (char.IsAsciiLetter(sign) || sign == '_')
            {
                ReadWord();
                return SqlToken.Word;
            }
            else
            {
                SkipOther(sign);
                return SqlToken.Other;
            }
        }

        return SqlToken.End;
    }

    private void ReadWord()
    {
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '$'))
        {
            position++;
        }

        // E'…', N'…' and their like: the letter belongs to the string.
        if (position - start == 1 && position < text.Length && text[position] == '\'')
        {
            SkipString((text[start] | 0x20) == 'e');
        }

        Word = text[start..position];
    }

    private void SkipOther(char sign)
    {
        switch (sign)
        {
            case '\'':
                SkipString(escapes: false);
                break;
            case '"' or '`':
                position++;
                SkipPast(sign == '"' ? "\"" : "`");
                break;
            case '[':
                position++;
                SkipPast("]");
                break;
            case '$' when DollarTag() is { Length: > 0 } tag:
                position += tag.Length;
                SkipPast(tag);
                break;
            default:
                position++;
                break;
        }
    }

    private void SkipString(bool escapes)
    {
        for (position++; position < text.Length; position++)
        {
            if (escapes && text[position] == '\\')
            {
                position++;
            }
            else if (text[position] == '\'')
            {
                position++;
                return;
            }
        }
    }

    /// <summary>The opening tag of a dollar-quoted string (<c>$$</c>, <c>$body$</c>), or nothing where the sign begins a parameter.</summary>
    private readonly ReadOnlySpan<char> DollarTag()
    {
        var end = position + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end < text.Length && text[end] == '$' && !(end > position + 1 && char.IsDigit(text[position + 1])) ? text[position..(end + 1)] : [];
    }

    private readonly bool StartsWith(ReadOnlySpan<char> sign) => text[position..].StartsWith(sign);

    private void SkipPast(ReadOnlySpan<char> sign)
    {
        var found = text[position..].IndexOf(sign);
        position = found < 0 ? text.Length : position + found + sign.Length;
    }
}
