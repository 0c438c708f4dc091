namespace FixtureGen.AdoNet.Sql;

/// <summary>
/// How one kind of database reads a text, and which of its statements begin and end transactions.
/// This one is of no database, and takes what any of them may mean.
/// </summary>
/// <remarks>
/// The analyzer is compiled with the same files, so that what it reports is what is refused when the tests run. Immutable and thread safe.
/// </remarks>
internal class SqlGrammar
{
    /// <summary>For a database that is not known.</summary>
    internal static SqlGrammar Standard { get; } = new();

    internal static SqlGrammar Sqlite { get; } = new SqliteGrammar();

    internal static SqlGrammar PostgreSql { get; } = new PostgreSqlGrammar();

    /// <summary>MySQL and MariaDB.</summary>
    internal static SqlGrammar MySql { get; } = new MySqlGrammar();

    internal static SqlGrammar SqlServer { get; } = new SqlServerGrammar();

    internal static SqlGrammar Oracle { get; } = new OracleGrammar();

    /// <summary>What errors call the database; said of those that commit of themselves.</summary>
    internal virtual string Name => "The database";

    /// <summary>Whether a comment can have a comment in it.</summary>
    internal virtual bool NestsComments => false;

    /// <summary>Whether <c>#</c> begins a comment.</summary>
    internal virtual bool HashComments => false;

    /// <summary>Whether <c>--</c> begins a comment only before white space.</summary>
    internal virtual bool DashesNeedSpace => false;

    /// <summary>Whether what stands in <c>/*! … */</c> is run.</summary>
    internal virtual bool RunsComments => false;

    /// <summary>Whether <c>$$ … $$</c> is a string.</summary>
    internal virtual bool DollarQuotes => true;

    /// <summary>Whether <c>[ … ]</c> is a name.</summary>
    internal virtual bool BracketedNames => true;

    /// <summary>Whether <c>E'…'</c> is a string in which a backslash keeps a quote from closing it.</summary>
    internal virtual bool EscapeStrings => true;

    /// <summary>Whether a backslash does so in all strings.</summary>
    internal virtual bool EscapesStrings => false;

    /// <summary>Whether an isolation level can be set only before the first statement of a transaction.</summary>
    internal virtual bool SettingsComeFirst => true;

    /// <summary>Whether a text that creates a routine has nothing else in it.</summary>
    internal virtual bool RoutinesAreTextsOfTheirOwn => false;

    /// <summary>Whether a word begins a statement wherever it stands, also without a semicolon before it.</summary>
    internal virtual bool BeginsStatement(ReadOnlySpan<char> word) => false;

    /// <summary>Whether a statement changes the session alone, and nothing that another connection could see.</summary>
    /// <param name="statement">Its first tokens, words in lower case.</param>
    internal virtual bool IsOfSession(string[] statement) => false;

    /// <summary>What a statement asks of the transaction.</summary>
    /// <param name="statement">Its first tokens, words in lower case.</param>
    /// <param name="isFirst">Whether no other one stands before it in its text.</param>
    internal virtual TransactionStep StepOf(string[] statement, bool isFirst)
    {
        var isOfTransaction = statement is [_, "work" or "transaction" or "tran", ..];
        return (isOfTransaction ? [statement[0], .. statement.Skip(2)] : statement) switch
        {
            ["begin"] or ["begin", "deferred" or "immediate" or "exclusive" or "isolation" or "read" or "not", ..] => TransactionStep.Begin,
            ["begin" or "start", ..] when isOfTransaction => TransactionStep.Begin,
            ["commit"] or ["commit" or "end", "and", "no", "chain"] => TransactionStep.Commit,
            // Behind other statements it ends a block of a procedural text.
            ["end"] when isFirst => TransactionStep.Commit,
            ["rollback" or "abort"] or ["rollback" or "abort", "and", "no", "chain"] => TransactionStep.RollBack,
            ["commit" or "end" or "rollback" or "abort", "and" or "prepared", ..] => TransactionStep.Refused,
            ["commit" or "prepare", ..] when isOfTransaction => TransactionStep.Refused,
            ["set", ..] when isOfTransaction => TransactionStep.Setting,
            ["vacuum", ..] or ["pragma", "synchronous", _, ..] => TransactionStep.Outside,
            ["create" or "drop", "database" or "tablespace", ..] or ["alter", "system", ..] => TransactionStep.Outside,
            ["create" or "drop", "index", "concurrently", ..] => TransactionStep.Outside,
            ["create", "unique", "index", "concurrently", ..] => TransactionStep.Outside,
            _ => TransactionStep.None,
        };
    }

    /// <summary>A statement without a second word that means nothing.</summary>
    private protected static string[] Without(string[] statement, params string[] noise)
        => statement.Length > 1 && Array.IndexOf(noise, statement[1]) >= 0 ? [statement[0], .. statement.Skip(2)] : statement;
}
