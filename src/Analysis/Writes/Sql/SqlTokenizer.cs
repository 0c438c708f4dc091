using FixtureGen.AdoNet.Sql;

namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>The tokens of a text, kept. Without a grammar it splits SQL of any of the common dialects.</summary>
internal static class SqlTokenizer
{
    public static List<SqlToken> Tokenize(string sql, SqlGrammar? grammar = null)
    {
        var tokens = new List<SqlToken>();
        var scanner = new SqlScanner(sql.AsSpan(), grammar ?? SqlGrammar.Standard);
        for (var kind = scanner.Next(); kind != SqlTokenKind.End; kind = scanner.Next())
        {
            if (kind != SqlTokenKind.Literal)
            {
                var text = scanner.Token.ToString();
                tokens.Add(new SqlToken(kind == SqlTokenKind.QuotedName ? Unquote(text) : text, kind));
            }
        }

        return tokens;
    }

    private static string Unquote(string quoted)
    {
        var close = quoted[0] == '[' ? ']' : quoted[0];
        var length = quoted.Length > 1 && quoted[quoted.Length - 1] == close ? quoted.Length - 2 : quoted.Length - 1;
        return quoted.Substring(1, length).Replace(new string(close, 2), close.ToString());
    }
}
