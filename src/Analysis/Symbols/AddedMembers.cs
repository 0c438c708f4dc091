namespace FixtureGen.Analysis.Symbols;

/// <summary>Names of the members that the generator adds to test classes, and looks for in what classes have already.</summary>
internal static class AddedMembers
{
    public const string Db = "Db";
    public const string NewDb = "NewDb";
    public const string Connection = "Connection";
    public const string TestContext = "TestContext";
    public const string SetUp = "FixtureGenSetUpAsync";
}
