namespace FixtureGen.AdoNet;

/// <summary>PostgreSQL: after a statement that fails, a transaction takes no other one until it has gone back to a savepoint.</summary>
internal class PostgreSqlDialect : AdoDialect
{
    internal override bool FailurePoisonsTransaction => true;

    internal override bool EndsNothingInSilence => true;

    internal override bool KeepsConnectionOfEndedTransaction => true;

    internal override string? CheckDeferredConstraints => "SET CONSTRAINTS ALL IMMEDIATE";
}
