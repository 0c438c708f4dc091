using FixtureGen.Analysis.EntityModel;
using FixtureGen.Analysis.Sources;
using System.Collections.Immutable;

namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>
/// Finds the writing keywords wherever they stand, because statements need no separator in every dialect
/// and may be part of a common table expression.
/// </summary>
internal sealed class SqlWriteScanner(List<SqlToken> tokens)
{
    private static readonly string[] Modifiers =
        ["OR", "ROLLBACK", "ABORT", "REPLACE", "FAIL", "IGNORE", "LOW_PRIORITY", "HIGH_PRIORITY", "DELAYED", "QUICK", "ONLY"];

    /// <summary>Words that make a following UPDATE or DELETE part of another clause.</summary>
    private static readonly string[] ClauseOpeners = ["ON", "FOR", "DO", "KEY", "THEN", "OF", "AFTER", "BEFORE"];

    private static readonly string[] NotTables = ["ON", "OF", "SET", "VALUES", "DEFAULT", "SELECT", "STATISTICS"];

    private readonly ImmutableArray<string>.Builder tables = ImmutableArray.CreateBuilder<string>();
    private bool isComplete = true;
    private int at;

    public SqlWrites Scan()
    {
        for (at = 0; at < tokens.Count; at++)
        {
            if (StartsStatement)
            {
                ScanStart();
            }

            ScanWrite();
        }

        return new SqlWrites(tables.ToImmutable(), isComplete);
    }

    private bool StartsStatement => at == 0 || Is(at - 1, ";") || Is(at - 1, "BEGIN");

    private bool Is(int index, string keyword) => index >= 0 && index < tokens.Count && tokens[index].Is(keyword);

    private bool IsAny(int index, string[] keywords) => Array.Exists(keywords, keyword => Is(index, keyword));

    private void ScanStart()
    {
        if (Is(at, "EXEC") || Is(at, "EXECUTE") || Is(at, "CALL") || Is(at, "DO") || KnownText.HasHole(tokens[at].Text))
        {
            isComplete = false;
        }
        else if (Is(at, "CREATE"))
        {
            SkipRoutine();
        }
        else if (Is(at, "COPY") && !Is(at + 1, "("))
        {
            ScanTable(at + 1);
        }
        else if (Is(at, "DELETE") && !Is(at + 1, "FROM"))
        {
            // DELETE alias FROM … names its table in a join.
            isComplete = false;
        }
    }

    private void ScanWrite()
    {
        if (Is(at, "INSERT") || (Is(at, "REPLACE") && Is(at + 1, "INTO")))
        {
            ScanTarget("INTO");
        }
        else if (Is(at, "UPDATE") && !IsAny(at - 1, ClauseOpeners))
        {
            ScanTarget();
        }
        else if (Is(at, "DELETE") && Is(at + 1, "FROM"))
        {
            ScanTarget("FROM");
        }
        else if (Is(at, "MERGE") && (StartsStatement || Is(at - 1, ")")))
        {
            ScanTarget("INTO");
        }
        else if (Is(at, "TRUNCATE"))
        {
            for (var next = ScanTarget("TABLE"); Is(next, ","); next = ScanTable(next + 1))
            {
            }
        }
    }

    private int ScanTarget(string? preposition = null)
    {
        var next = at + 1;
        while (IsAny(next, Modifiers))
        {
            next++;
        }

        if (preposition is not null && Is(next, preposition))
        {
            next++;
        }

        return ScanTable(Is(next, "ONLY") ? next + 1 : next);
    }

    /// <summary>Reads a name, qualified or not, and returns the index behind it.</summary>
    private int ScanTable(int index)
    {
        if (index >= tokens.Count || !tokens[index].IsName || IsAny(index, NotTables))
        {
            return index;
        }

        string? schema = null;
        var name = tokens[index++].Text;
        while (Is(index, ".") && index + 1 < tokens.Count && tokens[index + 1].IsName)
        {
            schema = name;
            name = tokens[index + 1].Text;
            index += 2;
        }

        if (KnownText.HasHole(name) || (schema is not null && KnownText.HasHole(schema)))
        {
            isComplete = false;
        }
        else if (name[0] is not ('@' or '#'))
        {
            Add(TableName.Qualify(schema, name));
        }

        return index;
    }

    private void Add(string table)
    {
        if (!tables.Contains(table, StringComparer.OrdinalIgnoreCase))
        {
            tables.Add(table);
        }
    }

    /// <summary>Steps over the body of a trigger, procedure or function: it is stored, not run.</summary>
    private void SkipRoutine()
    {
        var kind = at + 1;
        while (Is(kind, "OR") || Is(kind, "REPLACE") || Is(kind, "TEMP") || Is(kind, "TEMPORARY") || Is(kind, "ALTER"))
        {
            kind++;
        }

        if (!Is(kind, "TRIGGER") && !Is(kind, "PROCEDURE") && !Is(kind, "FUNCTION"))
        {
            return;
        }

        var terminator = ";";
        for (at = kind; at < tokens.Count - 1 && !Is(at, terminator); at++)
        {
            if (Is(at, "BEGIN"))
            {
                terminator = "END";
            }
        }
    }
}
