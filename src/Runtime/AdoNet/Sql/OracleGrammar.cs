namespace FixtureGen.AdoNet.Sql;

/// <summary>Oracle: what changes the schema commits the open transaction without a word.</summary>
/// <remarks>No engine runs on it. The analyzer warns of that much.</remarks>
internal sealed class OracleGrammar : SqlGrammar
{
    internal override string Name => "Oracle";

    internal override TransactionStep StepOf(string[] statement, bool isFirst) => statement
        is ["create" or "alter" or "drop" or "truncate" or "rename" or "grant" or "revoke", _, ..]
            ? TransactionStep.ImplicitCommit
            : base.StepOf(statement, isFirst);
}
