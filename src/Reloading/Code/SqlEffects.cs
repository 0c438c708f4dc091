using FixtureGen.Analysis.Sources;
using FixtureGen.Analysis.Writes.Sql;

namespace FixtureGen.Reloading.Code;

/// <summary>How many statements of each kind a script has. What it does to temporary tables is the session's own business.</summary>
internal readonly record struct SqlEffects(int Inserts, int SchemaChanges, int Emptied)
{
    public static SqlEffects Of(string sql)
    {
        int inserts = 0, schema = 0, emptied = 0;
        var temporary = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var statement in SqlStatement.Split(sql))
        {
            if (statement.CreatesTemporary is { } name)
            {
                temporary.Add(name);
            }
            else if (IsSchemaChange(statement))
            {
                schema++;
            }
            else if (statement.Tokens[0].Is("TRUNCATE") || IsDeletionOfAllRows(statement.Tokens))
            {
                emptied++;
            }

            inserts += statement.DefinesCode ? 0 : InsertsIn(statement.Tokens, temporary);
        }

        return new SqlEffects(inserts, schema, emptied);
    }

    /// <summary>Counts wherever they stand, because not every dialect needs a separator before them.</summary>
    private static int InsertsIn(IReadOnlyList<SqlToken> tokens, HashSet<string> temporary)
    {
        int inserts = 0, depth = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            depth += tokens[at].Is("(") ? 1 : tokens[at].Is(")") ? -1 : 0;
            var isInsert = tokens[at].Is("INSERT") && depth == 0 && (at == 0 || (at + 1 < tokens.Count && tokens[at + 1].Is("INTO")));
            if ((isInsert && !IsTemporary(TargetOf(tokens, at)))
                || (at == 0 && (tokens[at].Is("REPLACE") || tokens[at].Is("MERGE") || tokens[at].Is("COPY"))))
            {
                inserts++;
            }
        }

        return inserts;

        bool IsTemporary(string table) => table.StartsWith("#", StringComparison.Ordinal) || temporary.Contains(table);
    }

    private static string TargetOf(IReadOnlyList<SqlToken> tokens, int insert)
        => tokens.Skip(insert + 1).SkipWhile(static token => !token.Is("INTO")).Skip(1).Select(static token => token.Text).FirstOrDefault()
            ?? "";

    private static bool IsSchemaChange(SqlStatement statement)
        => (statement.Tokens[0].Is("CREATE") || statement.Tokens[0].Is("ALTER") || statement.Tokens[0].Is("DROP"))
        && statement.Tokens.Skip(1).Take(4)
            .Any(static token => token.Is("TABLE") || token.Is("SCHEMA") || token.Is("DATABASE") || token.Is("INDEX") || token.Is("VIEW"))
        && !statement.IsOfTemporaryTable;

    /// <summary>Whether a statement is <c>DELETE FROM table</c> and nothing more.</summary>
    private static bool IsDeletionOfAllRows(IReadOnlyList<SqlToken> tokens)
    {
        if (tokens.Count < 3 || !tokens[0].Is("DELETE") || !tokens[1].Is("FROM"))
        {
            return false;
        }

        var end = 3;
        while (end + 1 < tokens.Count && tokens[end].Is(".") && tokens[end + 1].IsName)
        {
            end += 2;
        }

        return end >= tokens.Count || KnownText.HasHole(tokens[end].Text) || tokens[end].Is("DELETE");
    }
}
