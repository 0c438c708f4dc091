using System.Data.Common;

namespace FixtureGen.AdoNet;

/// <summary>PostgreSQL: after a statement that fails, a transaction takes no other one until it has gone back to a savepoint.</summary>
internal class PostgreSqlDialect : AdoDialect
{
    private const string ActiveTransaction = "25001";

    internal override bool FailurePoisonsTransaction => true;

    internal override bool EndsNothingInSilence => true;

    internal override bool KeepsConnectionOfEndedTransaction => true;

    internal override string? CheckDeferredConstraints => "SET CONSTRAINTS ALL IMMEDIATE";

    internal override bool NeedsToBeOutsideTransactions(Exception failure) => failure is DbException { SqlState: ActiveTransaction };
}
