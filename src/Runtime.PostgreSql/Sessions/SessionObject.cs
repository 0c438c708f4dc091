using System.Text.RegularExpressions;

namespace FixtureGen.PostgreSql.Sessions;

/// <summary>Something that a session has and nobody else sees.</summary>
/// <param name="Kind">What it is, as SQL calls it: <c>TABLE</c>, <c>VIEW</c>, <c>SEQUENCE</c>, <c>PREPARE</c>, <c>CURSOR</c>.</param>
/// <param name="Name">As it is written.</param>
/// <param name="OnCommit">What becomes of it when a transaction is committed.</param>
internal sealed partial record SessionObject(string Kind, string Name, OnCommit OnCommit)
{
    /// <summary>As the server writes it.</summary>
    internal string Folded => Name.StartsWith('"') ? Name.Trim('"') : Name.ToLowerInvariant();

    /// <summary>What messages call it.</summary>
    internal string Word => Kind switch
    {
        "PREPARE" => "prepared statement",
        "CURSOR" => "cursor",
        var kind => $"temporary {kind.ToLowerInvariant()}",
    };

    /// <summary>Whether it goes when the transaction that made it is rolled back.</summary>
    internal bool IsOfTransaction => Kind != "PREPARE";

    /// <summary>Where the server lists it, by name; null where a statement can ask for itself.</summary>
    internal string? Catalogue => Kind switch
    {
        "PREPARE" => "pg_prepared_statements",
        "CURSOR" => "pg_cursors",
        _ => null,
    };

    /// <summary>Whether a text is worth being looked at.</summary>
    internal static bool MayBeIn(string text) => Any().IsMatch(text);

    internal static bool AsksForLastId(string text) => LastId().IsMatch(text);

    /// <summary>Why a text cannot run in a test, whoever sends it; null where it can.</summary>
    internal static string? Refusal(string text, bool inTransaction)
    {
        var statements = StatementTexts.Of(text);
        if (statements.Exists(Listen().IsMatch))
        {
            return "PostgreSQL sends notifications when a transaction is committed, and what runs in the sandbox never is.";
        }

        // Behind another statement of the same text, the server begins a transaction for them all.
        return !inTransaction && statements.Count == 1 && NeedsTransaction().Match(statements[0]) is { Success: true } found
            && (found.Groups["lock"].Success || !WithHold().IsMatch(text))
            ? "outside of a transaction PostgreSQL does not take it (25P01). Begin one, or say WITH HOLD if it is a cursor."
            : null;
    }

    /// <summary>The objects that a text makes.</summary>
    internal static IEnumerable<SessionObject> MadeBy(string text)
    {
        foreach (var statement in StatementTexts.Of(text))
        {
            if (Temporary().Match(statement) is { Success: true } temporary)
            {
                var kind = temporary.Groups["kind"].Value.ToUpperInvariant();
                yield return new(
                    kind.Length == 0 ? "TABLE" : kind, temporary.Groups["name"].Value,
                    DropsOnCommit().IsMatch(statement) ? OnCommit.Goes
                        : DeletesOnCommit().IsMatch(statement) ? OnCommit.DeleteRows
                        : OnCommit.Stays);
            }
            else if (Prepared().Match(statement) is { Success: true } prepared)
            {
                yield return new("PREPARE", prepared.Groups["name"].Value, OnCommit.Stays);
            }
            else if (Cursor().Match(statement) is { Success: true } cursor)
            {
                yield return new("CURSOR", cursor.Groups["name"].Value, cursor.Groups["hold"].Success ? OnCommit.Stays : OnCommit.Goes);
            }
        }
    }

    /// <summary>Whether a text uses it, as far as its words show.</summary>
    internal bool IsUsedBy(string text)
    {
        var name = $"{Regex.Escape(Name)}(?![\\w$])";
        var pattern = Kind switch
        {
            "PREPARE" => $@"\b(?:EXECUTE|PREPARE|DEALLOCATE(?:\s+PREPARE)?)\s+{name}",
            "CURSOR" => $@"\b(?:FETCH|MOVE|CLOSE|DECLARE|OF)\s+(?:[\w\s]+\s)?{name}",
            _ => $@"(?:\b(?:FROM|JOIN|INTO|UPDATE|TABLE|VIEW|SEQUENCE|EXISTS|ONLY|USING|TRUNCATE|COPY|ANALYZE|ON|REFERENCES|pg_temp\s*\.)\s*" +
                $@"|,\s*|['(])(?:pg_temp\.)?""?{Regex.Escape(Name.Trim('"'))}""?(?![\w$]|\s*\.)",
        };
        return Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase);
    }

    /// <summary>Whether a text of its own connection removes it.</summary>
    internal bool IsRemovedBy(string text)
        => Regex.IsMatch(
            text,
            Kind switch
            {
                "PREPARE" => $@"\bDEALLOCATE\s+(?:PREPARE\s+)?(?:ALL|{Regex.Escape(Name)})\b",
                "CURSOR" => $@"\bCLOSE\s+(?:ALL|{Regex.Escape(Name)})\b",
                _ => $@"\bDROP\s+{Kind}\b[^;]*{Regex.Escape(Name)}|\bDISCARD\s+TEMP",
            },
            RegexOptions.IgnoreCase);

    /// <summary>What makes true that its connection is closed, or that a transaction of that is committed.</summary>
    internal string CommandForGone(bool isOpen) => Kind switch
    {
        "PREPARE" => $"DEALLOCATE {Name}",
        "CURSOR" => $"CLOSE {Name}",
        _ when isOpen && OnCommit == OnCommit.DeleteRows
            => $"DO $fixturegen$ BEGIN IF to_regclass('pg_temp.{Name.Replace("'", "''", StringComparison.Ordinal)}') IS NOT NULL THEN " +
                $"TRUNCATE pg_temp.{Name}; END IF; END $fixturegen$",
        _ => $"DROP {Kind} IF EXISTS pg_temp.{Name} CASCADE",
    };

    private const string NameOf = @"(?<name>""[^""]+""|[\w$]+)";

    [GeneratedRegex(
        @"\bTEMP(?:ORARY)?\b|\bpg_temp\b|\bCURSOR\b|\b(?:lastval|currval)\s*\(" +
        @"|(?:^|[;\n]|\*/)\s*(?:PREPARE|DEALLOCATE|CLOSE|LISTEN|LOCK|DROP|DISCARD)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    [GeneratedRegex(@"\b(?:lastval|currval)\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex LastId();

    [GeneratedRegex(@"^LISTEN\s", RegexOptions.IgnoreCase)]
    private static partial Regex Listen();

    [GeneratedRegex(@"^(?:DECLARE\s.*?\bCURSOR\b|(?<lock>LOCK)\s+(?!TABLES\s))", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NeedsTransaction();

    [GeneratedRegex(@"\bWITH\s+HOLD\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithHold();

    [GeneratedRegex(
        @"^CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:LOCAL|GLOBAL)\s+)?(?:TEMP(?:ORARY)?\s+(?:RECURSIVE\s+)?(?<kind>TABLE|VIEW|SEQUENCE)" +
        @"\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:pg_temp\s*\.\s*)?|(?<kind>TABLE|VIEW|SEQUENCE)\s+(?:IF\s+NOT\s+EXISTS\s+)?pg_temp\s*\.\s*)" +
        NameOf + @"|^(?:SELECT|WITH|TABLE|VALUES)\b.*\bINTO\s+(?:TEMP(?:ORARY)?\s+(?:TABLE\s+)?)" + NameOf,
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Temporary();

    [GeneratedRegex(@"\bON\s+COMMIT\s+DROP\b", RegexOptions.IgnoreCase)]
    private static partial Regex DropsOnCommit();

    [GeneratedRegex(@"\bON\s+COMMIT\s+DELETE\s+ROWS\b", RegexOptions.IgnoreCase)]
    private static partial Regex DeletesOnCommit();

    [GeneratedRegex(@"^PREPARE\s+(?!TRANSACTION\b)" + NameOf, RegexOptions.IgnoreCase)]
    private static partial Regex Prepared();

    [GeneratedRegex(
        @"^DECLARE\s+" + NameOf + @".*?\bCURSOR\b(?<hold>\s+WITH\s+HOLD\b)?",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Cursor();
}
