namespace FixtureGen.Analysis.Rules;

/// <summary>
/// The ids of all rules, in ranges by area: 1xxx declarations, 2xxx use in test classes, 3xxx databases, 4xxx reloading, 5xxx isolation
/// hazards, 6xxx memory. An id is never used twice.
/// </summary>
internal static class RuleIdentifiers
{
    public const string FixtureCannotBeConstructed = "FG1001";
    public const string CycleInFixtureDependencies = "FG1002";
    public const string DependsOnOfAnotherLibrary = "FG1003";
    public const string FixtureOutOfSight = "FG1004";
    public const string RowsOfAnotherFixture = "FG1005";

    public const string TestClassIsNotPartial = "FG2001";
    public const string ClassSetupOfAWrongShape = "FG2002";
    public const string NoSupportedTestFramework = "FG2003";
    public const string SeveralContextsInOneClass = "FG2004";
    public const string UnsuitableTestClass = "FG2005";
    public const string NoRoomForHooks = "FG2006";

    public const string NoDatabaseForAContext = "FG3001";
    public const string SeveralDatabasesForAContext = "FG3002";
    public const string NoEngineForADatabase = "FG3003";

    public const string RowsAreStoredForEveryTest = "FG4001";
    public const string SchemaIsCreatedForEveryTest = "FG4002";
    public const string DatabaseIsOpenedForEveryTest = "FG4003";
    public const string TablesAreEmptiedForEveryTest = "FG4004";
    public const string TestsArrangeTheSameRows = "FG4005";
    public const string FixtureSetsMissOneGroup = "FG4006";
    public const string ClassFixtureLoadsTheSameRows = "FG4007";
    public const string ApplicationIsStartedForEveryTest = "FG4008";

    public const string StatementEndsTheTransaction = "FG5001";
    public const string StatementRefusedInATransaction = "FG5002";
    public const string SchemaChangedByATest = "FG5003";
    public const string DatabaseDeletedByATest = "FG5004";
    public const string TransactionOutsideTheSandbox = "FG5005";
    public const string ConnectionOutsideTheSandbox = "FG5006";
    public const string WorkIsNotAwaited = "FG5007";
    public const string StaticChangedByATest = "FG5008";
    public const string GeneratedKeyIsAsserted = "FG5009";
    public const string SharedEntityChangedByATest = "FG5010";

    public const string AmountOfMemoryIsWrong = "FG6001";

    public static string HelpLink(string id) => $"https://github.com/fixturegen/fixturegen/blob/main/docs/rules/{id}.md";
}
