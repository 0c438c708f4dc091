namespace FixtureGen.Sqlite;

/// <summary>Walks through the words and signs of a command text, past its comments. A string or a quoted name is one token.</summary>
internal ref struct SqlTokens(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool Next()
    {
        SkipBlanks();
        var length = rest switch
        {
            [] => 0,
            [var first, ..] when IsOfWord(first) => LengthWhile(rest),
            ['\'' or '"' or '`', ..] => LengthTo(rest, rest[0]),
            ['[', ..] => LengthTo(rest, ']'),
            _ => 1,
        };
        Current = rest[..length];
        rest = rest[length..];
        return length > 0;
    }

    public readonly bool Is(string word) => Current.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || sign == '_';

    private static int LengthWhile(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && IsOfWord(text[length]))
        {
            length++;
        }

        return length;
    }

    private static int LengthTo(ReadOnlySpan<char> text, char end)
    {
        var length = text[1..].IndexOf(end);
        return length < 0 ? text.Length : length + 2;
    }

    private void SkipBlanks()
    {
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.StartsWith("--"))
            {
                Skip("\n");
            }
            else if (rest.StartsWith("/*"))
            {
                Skip("*/");
            }
            else
            {
                return;
            }
        }
    }

    private void Skip(string to)
    {
        var end = rest.IndexOf(to);
        rest = end < 0 ? [] : rest[(end + to.Length)..];
    }
}
