using System.Data.Common;
using FixtureGen.AdoNet.Sql;

namespace FixtureGen.AdoNet.Dialects;

/// <summary>PostgreSQL: after a statement that fails, a transaction takes no other one until it has gone back to a savepoint.</summary>
internal class PostgreSqlDialect : AdoDialect
{
    private const string ActiveTransaction = "25001";
    private const string FailedTransaction = "25P02";

    internal override SqlGrammar Grammar => SqlGrammar.PostgreSql;

    internal override bool FailurePoisonsTransaction => true;

    internal override bool EndsNothingInSilence => true;

    internal override bool KeepsConnectionOfEndedTransaction => true;

    internal override string? CheckDeferredConstraints => "SET CONSTRAINTS ALL IMMEDIATE";

    internal override bool NeedsToBeOutsideTransactions(Exception failure) => failure is DbException { SqlState: ActiveTransaction };

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
}
