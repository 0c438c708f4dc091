using FixtureGen.Analysis.Sources;

namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>Splits SQL of any of the common dialects. It knows just enough of them to tell names from literals and comments.</summary>
internal static class SqlTokenizer
{
    public static List<SqlToken> Tokenize(string sql)
    {
        var tokens = new List<SqlToken>();
        var at = 0;
        while (at < sql.Length)
        {
            var c = sql[at];
            var next = at + 1 < sql.Length ? sql[at + 1] : '\0';
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c == '-' && next == '-')
            {
                at = EndOf(sql, at, "\n");
            }
            else if (c == '/' && next == '*')
            {
                at = EndOf(sql, at + 2, "*/");
            }
            else if (c == '\'')
            {
                at = EndOfQuoted(sql, at, '\'');
            }
            else if (c is '"' or '`' or '[')
            {
                var end = EndOfQuoted(sql, at, c == '[' ? ']' : c);
                tokens.Add(new SqlToken(Unquote(sql.Substring(at, end - at)), SqlTokenKind.QuotedName));
                at = end;
            }
            else if (c == '$' && DollarTag(sql, at) is { } tag)
            {
                at = EndOf(sql, at + tag.Length, tag);
            }
            else if (IsWordCharacter(c))
            {
                var start = at;
                while (at < sql.Length && IsWordCharacter(sql[at]))
                {
                    at++;
                }

                tokens.Add(new SqlToken(sql.Substring(start, at - start), SqlTokenKind.Word));
            }
            else
            {
                tokens.Add(new SqlToken(c.ToString(), SqlTokenKind.Symbol));
                at++;
            }
        }

        return tokens;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '@' or '#' or KnownText.Hole;

    private static int EndOf(string sql, int from, string terminator)
    {
        var index = sql.IndexOf(terminator, Math.Min(from, sql.Length), StringComparison.Ordinal);
        return index < 0 ? sql.Length : index + terminator.Length;
    }

    private static int EndOfQuoted(string sql, int start, char quote)
    {
        for (var at = start + 1; at < sql.Length; at++)
        {
            if (sql[at] != quote)
            {
                continue;
            }

            if (at + 1 < sql.Length && sql[at + 1] == quote)
            {
                at++;
                continue;
            }

            return at + 1;
        }

        return sql.Length;
    }

    private static string Unquote(string quoted)
    {
        var close = quoted[0] == '[' ? ']' : quoted[0];
        var length = quoted.Length > 1 && quoted[quoted.Length - 1] == close ? quoted.Length - 2 : quoted.Length - 1;
        return quoted.Substring(1, length).Replace(new string(close, 2), close.ToString());
    }

    /// <summary>The opening of a PostgreSQL dollar-quoted literal, such as <c>$$</c> or <c>$body$</c>; null for a parameter such as <c>$1</c>.</summary>
    private static string? DollarTag(string sql, int at)
    {
        for (var end = at + 1; end < sql.Length; end++)
        {
            if (sql[end] == '$')
            {
                return sql.Substring(at, end + 1 - at);
            }

            if (!char.IsLetter(sql[end]) && sql[end] != '_')
            {
                return null;
            }
        }

        return null;
    }
}
