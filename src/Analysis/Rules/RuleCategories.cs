namespace FixtureGen.Analysis.Rules;

/// <summary>The areas of the rules, as <c>.editorconfig</c> names them.</summary>
internal static class RuleCategories
{
    public const string Declarations = "FixtureGen.Declarations";
    public const string TestClasses = "FixtureGen.TestClasses";
    public const string Databases = "FixtureGen.Databases";
    public const string Reloading = "FixtureGen.Reloading";
    public const string Isolation = "FixtureGen.Isolation";
    public const string Memory = "FixtureGen.Memory";
}
