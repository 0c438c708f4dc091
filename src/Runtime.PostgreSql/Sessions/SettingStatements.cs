using System.Text.RegularExpressions;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>The settings that a text sets, by name in lower case.</summary>
/// <param name="ForTransaction">Those that end with the transaction.</param>
/// <param name="ForSession">Those that stay, and those that are reset.</param>
/// <param name="ToDefault">Those of them that are reset.</param>
/// <param name="All">Whether all are reset.</param>
/// <param name="Unknown">A call of <c>set_config</c> that does not show what it sets, or for how long; else null.</param>
internal sealed partial record SettingStatements(
    IReadOnlyList<string> ForTransaction, IReadOnlyList<string> ForSession, IReadOnlyList<string> ToDefault, bool All, string? Unknown)
{
    /// <summary>Whether a text is worth being looked at.</summary>
    internal static bool MayBeIn(string text)
        => Any().IsMatch(text);

    internal static SettingStatements In(string text)
    {
        List<string> forTransaction = [], forSession = [], toDefault = [];
        var all = false;
        foreach (var statement in StatementTexts.Of(text))
        {
            all |= Reset().IsMatch(statement);
            if (Characteristics().IsMatch(statement))
            {
                forSession.AddRange(
                    ["default_transaction_isolation", "default_transaction_read_only", "default_transaction_deferrable"]);
            }

            if (Set().Match(statement) is not { Success: true } set)
            {
                continue;
            }

            var name = NameOf(set.Groups["name"].Value);
            (set.Groups["local"].Success ? forTransaction : forSession).Add(name);
            if (set.Groups["reset"].Success)
            {
                toDefault.Add(name);
            }
        }

        string? unknown = null;
        foreach (Match call in Call().Matches(text))
        {
            var arguments = Arguments(text, call.Index + call.Length);
            var name = arguments.Count == 3 ? Literal().Match(arguments[0]) : Match.Empty;
            switch (name.Success ? arguments[2].ToLowerInvariant() : "")
            {
                case "true" or "'t'" or "'true'":
                    forTransaction.Add(NameOf(name.Groups["text"].Value));
                    break;
                case "false" or "'f'" or "'false'":
                    forSession.Add(NameOf(name.Groups["text"].Value));
                    break;
                default:
                    // In the body of a function it does nothing yet.
                    unknown ??= Body().IsMatch(text) ? null : text[call.Index..Math.Min(text.Length, call.Index + 60)];
                    break;
            }
        }

        return new(forTransaction, forSession, toDefault, all, unknown);
    }

    private static string NameOf(string written)
        => Space().Replace(written.Replace("\"", "", StringComparison.Ordinal), " ").ToLowerInvariant() switch
        {
            "time zone" => "timezone",
            "session authorization" => "session_authorization",
            "names" => "client_encoding",
            "schema" => "search_path",
            var name => name,
        };

    /// <summary>The arguments of a call whose bracket ends before a place.</summary>
    private static List<string> Arguments(string text, int from)
    {
        List<string> arguments = [];
        var (depth, start, inText) = (0, from, false);
        for (var at = from; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\'':
                    inText = !inText;
                    break;
                case '(' when !inText:
                    depth++;
                    break;
                case ',' or ')' when !inText && depth == 0:
                    arguments.Add(text[start..at].Trim());
                    start = at + 1;
                    if (text[at] == ')')
                    {
                        return arguments;
                    }

                    break;
                case ')' when !inText:
                    depth--;
                    break;
            }
        }

        return arguments;
    }

    // Each line may begin a statement; whether it does, is found out for the few texts that have one of these words there.
    [GeneratedRegex(@"(?:^|[;\n]|\*/)\s*(?:SET|RESET|DISCARD)\s|\bset_config\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    [GeneratedRegex(
        @"^(?:(?<reset>RESET)\s+|SET\s+(?:(?<local>LOCAL)\s+|SESSION\s+(?!AUTHORIZATION|CHARACTERISTICS))?)" +
        @"(?!TRANSACTION\b|CONSTRAINTS\b|LOCAL\b|ALL\b|SESSION\s+CHARACTERISTICS)" +
        @"(?<name>TIME\s+ZONE|SESSION\s+AUTHORIZATION|[\w.""]+)(?:\s*(?:=|\bTO\b)?\s*(?<reset>DEFAULT)\b)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Set();

    [GeneratedRegex(@"^SET\s+SESSION\s+CHARACTERISTICS\s", RegexOptions.IgnoreCase)]
    private static partial Regex Characteristics();

    /// <summary>Whether a text makes the transactions of its session read-only by default.</summary>
    internal static bool MakesReadOnly(string text) => StatementTexts.Of(text).Exists(ReadOnly().IsMatch);

    [GeneratedRegex(
        @"^SET\s+(?:SESSION\s+CHARACTERISTICS\s.*\bREAD\s+ONLY\b|(?:SESSION\s+|LOCAL\s+)?default_transaction_read_only" +
        @"\s*(?:=|\bTO\b)\s*'?(?:on|true|yes|1|t|y)\b)|\bset_config\s*\(\s*'default_transaction_read_only'\s*,\s*'(?:on|true|yes|1|t|y)'",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ReadOnly();

    [GeneratedRegex(@"\bset_config\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex(@"^'(?<text>[^']+)'(::\w+)?$")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(FUNCTION|PROCEDURE|DO)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:RESET|DISCARD)\s+ALL\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reset();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
