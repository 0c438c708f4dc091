using FixtureGen.AdoNet.Sql;

namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>One statement of a script.</summary>
/// <param name="tokens">What it consists of.</param>
/// <param name="step">What it asks of the transaction that it runs in.</param>
internal sealed class SqlStatement(IReadOnlyList<SqlToken> tokens, TransactionStep step)
{
    private static readonly string[] SchemaObjects =
        ["TABLE", "VIEW", "INDEX", "TRIGGER", "SCHEMA", "SEQUENCE", "TYPE", "DOMAIN", "FUNCTION", "PROCEDURE", "EXTENSION"];

    /// <summary>Words that stand between CREATE and what is created.</summary>
    private static readonly string[] Adjectives =
        ["OR", "REPLACE", "ALTER", "UNIQUE", "CLUSTERED", "NONCLUSTERED", "VIRTUAL", "UNLOGGED", "FOREIGN", "MATERIALIZED", "RECURSIVE",
            "CONSTRAINT"];

    /// <summary>Splits a script as the database does, or where that is not known as most do.</summary>
    public static IReadOnlyList<SqlStatement> Split(string sql, SqlGrammar? grammar = null)
    {
        var statements = new List<SqlStatement>();
        var reader = new StatementReader(sql.AsSpan(), grammar ?? SqlGrammar.Standard);
        while (reader.Next())
        {
            // One that is nothing but a literal has none.
            var tokens = SqlTokenizer.Tokenize(sql.Substring(reader.Start, reader.End - reader.Start), grammar);
            if (tokens.Count > 0)
            {
                statements.Add(new SqlStatement(tokens, reader.Step));
            }
        }

        return statements;
    }

    /// <summary>What it asks of the transaction that it runs in.</summary>
    public TransactionStep Step => step;

    /// <summary>What it consists of; not empty.</summary>
    public IReadOnlyList<SqlToken> Tokens => tokens;

    /// <summary>The name of the temporary table that it creates, or null.</summary>
    public string? CreatesTemporary
        => Is(0, "CREATE") && IsOfTemporaryTable ? tokens.TakeWhile(static token => !token.Is("(") && !token.Is("AS")).Last().Text : null;

    /// <summary>Whether it says <c>TEMP</c> before <c>TABLE</c>, or names a table as SQL Server names those of a session.</summary>
    public bool IsOfTemporaryTable
        => NamesTemporaryTable
            || tokens.Skip(1).Take(3).TakeWhile(static token => !token.Is("TABLE"))
                .Any(static token => token.Is("TEMP") || token.Is("TEMPORARY"));

    /// <summary>Whether it writes a trigger, routine or rule down, which runs later.</summary>
    public bool DefinesCode
        => Is(0, "CREATE", "ALTER")
        && tokens.Skip(1).Take(4)
            .Any(
                static token => token.Is("TRIGGER")
                    || token.Is("FUNCTION") || token.Is("PROCEDURE") || token.Is("PROC") || token.Is("RULE"));

    /// <summary>The words that tell which statement it is, in capitals: <c>CREATE TABLE</c>.</summary>
    public string Name => (HasNamedObject ? tokens[0].Text + " " + tokens[ObjectAt].Text : tokens[0].Text).ToUpperInvariant();

    /// <summary>Whether it changes the schema. Most databases undo that with the transaction.</summary>
    public bool ChangesSchema => Is(0, "CREATE", "ALTER", "DROP") && Is(ObjectAt, SchemaObjects) && !NamesTemporaryTable;

    public bool Truncates => Is(0, "TRUNCATE");

    private bool HasNamedObject => Is(0, "PRAGMA") || (Is(0, "CREATE", "ALTER", "DROP") && ObjectAt < tokens.Count);

    private int ObjectAt
    {
        get
        {
            var at = 1;
            while (Is(at, Adjectives))
            {
                at++;
            }

            return at;
        }
    }

    private bool NamesTemporaryTable => tokens.Skip(ObjectAt).Take(4).Any(token => token.Text.StartsWith("#", StringComparison.Ordinal));

    private bool Is(int index, params string[] keywords)
        => index < tokens.Count && Array.Exists(keywords, keyword => tokens[index].Is(keyword));
}
