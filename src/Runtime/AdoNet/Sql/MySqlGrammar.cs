namespace FixtureGen.AdoNet.Sql;

/// <summary>MySQL and MariaDB: many statements commit the open transaction without a word.</summary>
internal sealed class MySqlGrammar : SqlGrammar
{
    internal override string Name => "MySQL";

    internal override bool RunsComments => true;

    internal override bool DollarQuotes => false;

    internal override bool BracketedNames => false;

    internal override bool EscapesStrings => true;

    internal override bool HashComments => true;

    internal override bool DashesNeedSpace => true;

    internal override TransactionStep StepOf(string[] statement, bool isFirst) => statement switch
    {
        ["begin"] or ["begin", "work"] or ["start", "transaction", ..] => TransactionStep.Begin,
        ["commit" or "rollback", ..] => StepOfVerb(Without(statement, "work")),
        ["set", "transaction", ..] => TransactionStep.Setting,
        ["set", ..] => SetsAutocommit(statement) ? TransactionStep.ImplicitCommit : TransactionStep.None,
        _ => CommitsImplicitly(statement) ? TransactionStep.ImplicitCommit : TransactionStep.None,
    };

    private static TransactionStep StepOfVerb(string[] statement) => statement switch
    {
        [_] or [_, "no", "release"] or [_, "and", "no", "chain"] or [_, "and", "no", "chain", "no", "release"]
            => statement[0] == "commit" ? TransactionStep.Commit : TransactionStep.RollBack,
        [_, "and" or "release", ..] => TransactionStep.Refused,
        _ => TransactionStep.None,
    };

    private static bool SetsAutocommit(string[] statement)
    {
        for (var at = 1; at < statement.Length - 1; at++)
        {
            if (statement[at] is "autocommit" or "@@autocommit" && statement[at + 1] is "=" or ":")
            {
                return true;
            }
        }

        return statement is [_, "password", ..];
    }

    private static bool CommitsImplicitly(string[] statement) => statement switch
    {
        ["truncate" or "rename" or "grant" or "revoke" or "lock" or "unlock" or "flush" or "reset", ..] => true,
        ["optimize" or "repair" or "install" or "uninstall", ..] => true,
        ["create" or "drop", "temporary", ..] => false,
        ["create" or "drop" or "alter", _, ..] => true,
        ["analyze" or "check", "table", ..] => true,
        ["cache" or "load", "index", ..] => true,
        _ => false,
    };
}
