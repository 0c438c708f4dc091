namespace FixtureGen.Analysis.Rules;

/// <summary>The ids of all rules, in ranges by area: 1xxx declarations, 2xxx use in test classes, 3xxx databases, 6xxx memory. An id is never used twice.</summary>
internal static class RuleIdentifiers
{
    public const string FixtureCannotBeConstructed = "FG1001";
    public const string CycleInFixtureDependencies = "FG1002";

    public const string TestClassIsNotPartial = "FG2001";
    public const string ClassSetupOfAWrongShape = "FG2002";
    public const string NoSupportedTestFramework = "FG2003";
    public const string SeveralContextsInOneClass = "FG2004";
    public const string UnsuitableTestClass = "FG2005";

    public const string NoDatabaseForAContext = "FG3001";
    public const string SeveralDatabasesForAContext = "FG3002";
    public const string NoEngineForADatabase = "FG3003";

    public const string AmountOfMemoryIsWrong = "FG6001";

    public static string HelpLink(string id) => $"https://github.com/fixturegen/fixturegen/blob/main/docs/rules/{id}.md";
}
