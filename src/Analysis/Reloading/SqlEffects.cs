using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Writes.Sql;

namespace FixtureGen.Analysis.Reloading;

/// <summary>How many statements of each kind a script has.</summary>
internal readonly record struct SqlEffects(int Inserts, int SchemaChanges, int Emptied)
{
    public static SqlEffects Of(string sql)
    {
        var tokens = SqlTokenizer.Tokenize(sql);
        int inserts = 0, schema = 0, emptied = 0, depth = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            depth += tokens[at].Is("(") ? 1 : tokens[at].Is(")") ? -1 : 0;
            var starts = at == 0 || tokens[at - 1].Is(";");
            if (tokens[at].Is("INSERT") && depth == 0 || (starts && (tokens[at].Is("REPLACE") || tokens[at].Is("MERGE") || tokens[at].Is("COPY"))))
            {
                inserts++;
            }
            else if (starts && IsSchemaChange(tokens, at))
            {
                schema++;
            }
            else if (starts && (tokens[at].Is("TRUNCATE") || IsDeletionOfAllRows(tokens, at)))
            {
                emptied++;
            }
        }

        return new SqlEffects(inserts, schema, emptied);
    }

    private static bool IsSchemaChange(List<SqlToken> tokens, int at)
    {
        if (!tokens[at].Is("CREATE") && !tokens[at].Is("ALTER") && !tokens[at].Is("DROP"))
        {
            return false;
        }

        // A temporary table is the session's own business.
        for (var next = at + 1; next < tokens.Count && next <= at + 4; next++)
        {
            if (tokens[next].Is("TEMP") || tokens[next].Is("TEMPORARY"))
            {
                return false;
            }

            if (tokens[next].Is("TABLE") || tokens[next].Is("SCHEMA") || tokens[next].Is("DATABASE") || tokens[next].Is("INDEX") || tokens[next].Is("VIEW"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a statement is <c>DELETE FROM table</c> and nothing more.</summary>
    private static bool IsDeletionOfAllRows(List<SqlToken> tokens, int at)
    {
        if (!tokens[at].Is("DELETE") || at + 2 >= tokens.Count || !tokens[at + 1].Is("FROM"))
        {
            return false;
        }

        var end = at + 3;
        while (end + 1 < tokens.Count && tokens[end].Is(".") && tokens[end + 1].IsName)
        {
            end += 2;
        }

        return end >= tokens.Count || tokens[end].Is(";") || KnownText.HasHole(tokens[end].Text) || tokens[end].Is("DELETE");
    }
}
