using System.Data.Common;
using System.Text.RegularExpressions;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>PostgreSQL: after a statement that fails, a transaction takes no other one until it has gone back to a savepoint.</summary>
internal partial class PostgreSqlDialect : AdoDialect
{
    private const string ActiveTransaction = "25001";
    private const string InvalidTermination = "2D000";
    private const string UnsafeNewValue = "55P04";
    private const string FailedTransaction = "25P02";

    internal override SqlGrammar Grammar => SqlGrammar.PostgreSql;

    internal override bool FailurePoisonsTransaction => true;

    internal override bool EndsNothingInSilence => true;

    internal override bool KeepsConnectionOfEndedTransaction => true;

    internal override string? CheckDeferredConstraints => "SET CONSTRAINTS ALL IMMEDIATE";

    internal override string? DeferConstraints => "SET CONSTRAINTS ALL DEFERRED";

    internal override string? NeedsToBeOutsideTransactions(Exception failure) => (failure as DbException)?.SqlState switch
    {
        ActiveTransaction => "it cannot run inside a transaction, and each test runs in one.",
        InvalidTermination => "it ends a transaction inside of a procedure or a DO block, and the test's own transaction is open there.",
        UnsafeNewValue => "it uses a value that was added to an enum type, which PostgreSQL takes only after a real commit, and each " +
            "test runs in one transaction.",
        _ => null,
    };

    internal override string? TransactionModes(string text)
        => Modes().Match(text) is { Success: true } said ? said.Groups["modes"].Value.TrimEnd(';', ' ', '\t', '\r', '\n') : null;

    /// <summary>
    /// An isolation level makes no difference to one who writes alone; the server gives up a read-only mode with the savepoint.
    /// </summary>
    internal override string? SavepointModes(string modes) => ReadOnly().IsMatch(modes) ? "READ ONLY" : null;

    internal override bool IsPoisoned(Exception failure) => failure is DbException { SqlState: FailedTransaction };

    /// <summary>Entity Framework's provider looks for more than the base class has in the reader of what it saved.</summary>
    internal override bool HandsOutReader(SqlTraits traits) => !traits.OnlyReads;

    /// <summary>The exceptions for the two differ in Npgsql, and nothing else tells.</summary>
    internal override bool IsDisposed(DbDataReader closed)
    {
        try
        {
            _ = closed.FieldCount;
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    [GeneratedRegex(
        @"^\s*(?:BEGIN(?:\s+(?:WORK|TRANSACTION))?|START\s+TRANSACTION|SET\s+TRANSACTION)\s+(?<modes>(?:ISOLATION|READ|NOT|DEFERRABLE)\b.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Modes();

    [GeneratedRegex(@"\bREAD\s+ONLY\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReadOnly();
}
