namespace FixtureGen.Analysis.Writes.Sql;

/// <summary>One statement of a script.</summary>
internal sealed class SqlStatement(IReadOnlyList<SqlToken> tokens)
{
    private static readonly string[] SchemaObjects =
        ["TABLE", "VIEW", "INDEX", "TRIGGER", "SCHEMA", "SEQUENCE", "TYPE", "DOMAIN", "FUNCTION", "PROCEDURE", "EXTENSION"];

    /// <summary>Words that stand between CREATE and what is created.</summary>
    private static readonly string[] Adjectives =
        ["OR", "REPLACE", "ALTER", "UNIQUE", "CLUSTERED", "NONCLUSTERED", "VIRTUAL", "UNLOGGED", "FOREIGN", "MATERIALIZED", "RECURSIVE", "CONSTRAINT"];

    /// <summary>Splits a script at its semicolons, but for those within the body of a trigger or routine.</summary>
    public static IEnumerable<SqlStatement> Split(string sql)
    {
        var tokens = new List<SqlToken>();
        var isRoutine = false;
        foreach (var token in SqlTokenizer.Tokenize(sql))
        {
            var ends = token.Is(";") && (!isRoutine || (tokens.Count > 1 && tokens[tokens.Count - 1].Is("END")));
            if (!ends)
            {
                tokens.Add(token);
                isRoutine |= token.Is("BEGIN") && tokens[0].Is("CREATE");
                continue;
            }

            if (tokens.Count > 0)
            {
                yield return new SqlStatement([.. tokens]);
            }

            tokens.Clear();
            isRoutine = false;
        }

        if (tokens.Count > 0)
        {
            yield return new SqlStatement(tokens);
        }
    }

    /// <summary>What it consists of; not empty.</summary>
    public IReadOnlyList<SqlToken> Tokens => tokens;

    /// <summary>The name of the temporary table that it creates, or null.</summary>
    public string? CreatesTemporary
        => Is(0, "CREATE") && IsOfTemporaryTable ? tokens.TakeWhile(static token => !token.Is("(") && !token.Is("AS")).Last().Text : null;

    /// <summary>Whether it says <c>TEMP</c> before <c>TABLE</c>, or names a table as SQL Server names those of a session.</summary>
    public bool IsOfTemporaryTable
        => NamesTemporaryTable || tokens.Skip(1).Take(3).TakeWhile(static token => !token.Is("TABLE")).Any(static token => token.Is("TEMP") || token.Is("TEMPORARY"));

    /// <summary>Whether it writes a trigger, routine or rule down, which runs later.</summary>
    public bool DefinesCode
        => Is(0, "CREATE", "ALTER")
        && tokens.Skip(1).Take(4).Any(static token => token.Is("TRIGGER") || token.Is("FUNCTION") || token.Is("PROCEDURE") || token.Is("PROC") || token.Is("RULE"));

    /// <summary>The words that tell which statement it is, in capitals: <c>CREATE TABLE</c>.</summary>
    public string Name => (HasNamedObject ? tokens[0].Text + " " + tokens[ObjectAt].Text : tokens[0].Text).ToUpperInvariant();

    /// <summary>Whether the sandbox takes it for a step of the application's transaction when it is a command of its own.</summary>
    public bool IsTransactionStep => Is(0, "COMMIT", "ROLLBACK", "END") && (tokens.Count == 1 || (tokens.Count == 2 && Is(1, "TRANSACTION")));

    public TransactionEffect Effect
        => EndsTransaction ? TransactionEffect.Ends
            : IsRefused ? TransactionEffect.IsRefused
            : Is(0, "CREATE", "ALTER", "DROP") && Is(ObjectAt, SchemaObjects) && !NamesTemporaryTable ? TransactionEffect.ChangesSchema
            : Is(0, "TRUNCATE") ? TransactionEffect.Truncates
            : TransactionEffect.None;

    /// <summary>Not so a rollback to a savepoint, which has a name behind it, nor the END of a block.</summary>
    private bool EndsTransaction
        => Is(0, "COMMIT")
        || (Is(0, "END") && Is(1, "TRANSACTION"))
        || (Is(0, "ROLLBACK", "ABORT") && (tokens.Count == 1 || (Is(1, "TRANSACTION", "TRAN", "WORK") && tokens.Count == 2)));

    private bool IsRefused
        => Is(0, "VACUUM")
        || (Is(0, "PRAGMA") && Is(1, "journal_mode") && tokens.Count > 2)
        || (Is(0, "CREATE", "DROP") && Is(1, "DATABASE", "TABLESPACE"))
        || (Is(0, "ALTER") && Is(1, "SYSTEM"))
        || (Is(0, "CREATE", "DROP", "REINDEX") && tokens.Take(5).Any(token => token.Is("CONCURRENTLY")));

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

    private bool Is(int index, params string[] keywords) => index < tokens.Count && Array.Exists(keywords, keyword => tokens[index].Is(keyword));
}
