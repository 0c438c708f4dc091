using System.Collections.Concurrent;
using System.Data.Common;
using FixtureGen.AdoNet.Dialects;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet;

/// <summary>The SQL for savepoints in one kind of database, and what a sandbox on it has to know.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public class AdoDialect
{
    // Frameworks send the same texts again and again. Texts with literals in them must not fill the memory, though.
    private const int MostRemembered = 4096;

    private readonly ConcurrentDictionary<string, SqlTraits> remembered = new(StringComparer.Ordinal);

    private protected AdoDialect()
    {
    }

    /// <summary>The SQL of the standard.</summary>
    public static AdoDialect Standard { get; } = new();

    /// <summary>SQLite.</summary>
    public static AdoDialect Sqlite { get; } = new SqliteDialect();

    /// <summary>PostgreSQL.</summary>
    public static AdoDialect PostgreSql { get; } = new PostgreSqlDialect();

    /// <summary>SQL Server. Its SQL is tested; it was never run against a server.</summary>
    public static AdoDialect SqlServer { get; } = new SqlServerDialect();

    /// <summary>MySQL and MariaDB. Their SQL is tested; it was never run against a server.</summary>
    public static AdoDialect MySql { get; } = new MySqlDialect();

    /// <summary>What sandbox connections say that their connection string is: it opens no database.</summary>
    internal virtual string SandboxConnectionString => string.Empty;

    /// <summary>How the database reads a text.</summary>
    internal virtual SqlGrammar Grammar => SqlGrammar.Standard;

    /// <summary>
    /// Whether a statement that fails makes the whole transaction refuse what follows, until it goes back to a savepoint.
    /// </summary>
    internal virtual bool FailurePoisonsTransaction => false;

    /// <summary>Whether one physical connection can have several readers open.</summary>
    internal virtual bool AllowsSeveralReaders => false;

    /// <summary>Whether two connections can have transactions with writes open at the same time.</summary>
    internal virtual bool AllowsParallelTransactions => true;

    /// <summary>Whether the words <c>COMMIT</c> and <c>ROLLBACK</c> do nothing, rather than fail, where no transaction was begun.</summary>
    internal virtual bool EndsNothingInSilence => false;

    /// <summary>Whether a transaction of this kind knows its connection after it has ended.</summary>
    internal virtual bool KeepsConnectionOfEndedTransaction => false;

    /// <summary>Whether a connection of this kind takes part in the ambient transaction when it is opened.</summary>
    internal virtual bool EnlistsWhenOpened => true;

    /// <summary>
    /// A statement that fails when a commit would fail on a deferred constraint; null where constraints cannot be deferred.
    /// </summary>
    internal virtual string? CheckDeferredConstraints => null;

    /// <summary>
    /// Defers all constraints that can be, to the end of the transaction; null where none can, or where they can only be turned off.
    /// </summary>
    internal virtual string? DeferConstraints => null;

    /// <summary>Lists schema and name of the tables that hold data.</summary>
    internal virtual string AllTables
        => "SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN " +
            "('information_schema', 'pg_catalog')";

    /// <summary>Finds the dialect of a provider by its name; the standard for an unknown provider.</summary>
    internal static AdoDialect For(DbProviderFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        // By name: no provider is referenced here.
        return factory.GetType().Name switch
        {
            "SqliteFactory" or "SQLiteFactory" => Sqlite,
            "NpgsqlFactory" => PostgreSql,
            "SqlClientFactory" => SqlServer,
            "MySqlConnectorFactory" or "MySqlClientFactory" => MySql,
            _ => Standard,
        };
    }

    /// <summary>What a command text asks for.</summary>
    internal SqlTraits TraitsOf(string text)
    {
        if (remembered.TryGetValue(text, out var traits))
        {
            return traits;
        }

        traits = SqlTraits.Of(text, Grammar) with { MayBeAboutSession = MayBeAboutSession(text) };
        if (remembered.Count < MostRemembered)
        {
            remembered.TryAdd(text, traits);
        }

        return traits;
    }

    /// <summary>
    /// What a text that begins a transaction, or sets the one that is open, says of it: as <c>SET TRANSACTION</c> takes it. Null where it
    /// says nothing that can be set once a transaction has begun.
    /// </summary>
    internal virtual string? TransactionModes(string text) => null;

    /// <summary>The part of <see cref="TransactionModes"/> that holds for a savepoint, too; null where there is none.</summary>
    internal virtual string? SavepointModes(string modes) => null;

    /// <summary>Whether a text may be about the session; see <see cref="SqlTraits.MayBeAboutSession"/>.</summary>
    internal virtual bool MayBeAboutSession(string text) => false;

    /// <summary>Writes a name as the database wants it quoted.</summary>
    internal virtual string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal virtual string Save(string savepoint) => $"SAVEPOINT {savepoint}";

    internal virtual string RollBackTo(string savepoint) => $"ROLLBACK TO SAVEPOINT {savepoint}";

    /// <summary>Makes a table with one column of long text, if there is none of that name.</summary>
    internal virtual string CreateIfMissing(string table, string column) => $"CREATE TABLE IF NOT EXISTS {table} ({column} TEXT NOT NULL)";

    /// <summary>
    /// Forgets a savepoint and keeps what was done since; null where the database has no statement for it and none is needed.
    /// </summary>
    internal virtual string? Release(string savepoint) => $"RELEASE SAVEPOINT {savepoint}";

    /// <summary>Whether a failure says that the statement cannot run inside a transaction, as everything in a sandbox does.</summary>
    /// <returns>Why, as the beginning of a sentence; null for any other failure.</returns>
    internal virtual string? NeedsToBeOutsideTransactions(Exception failure) => null;

    /// <summary>Whether a failure says that the transaction refuses to go on because of an earlier one.</summary>
    internal virtual bool IsPoisoned(Exception failure) => false;

    /// <summary>
    /// Whether the application gets the provider's own reader for a statement: frameworks that look for more than the base class has need
    /// it.
    /// </summary>
    internal virtual bool HandsOutReader(SqlTraits traits) => false;

    /// <summary>Whether a closed reader of the provider has been disposed, too.</summary>
    internal virtual bool IsDisposed(DbDataReader closed) => true;

    /// <summary>Why no sandbox can stand on connections with this connection string; null when one can.</summary>
    internal virtual string? RefusesConnection(DbConnectionStringBuilder settings) => null;
}
