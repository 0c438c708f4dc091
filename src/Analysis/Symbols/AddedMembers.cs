namespace FixtureGen.Analysis.Symbols;

/// <summary>Names of the members that the generator adds to test classes, and looks for in what classes have already.</summary>
internal static class AddedMembers
{
    public const string TestContext = "TestContext";
    public const string SetUp = "FixtureGenSetUpAsync";

    public static readonly IReadOnlyList<string> Names = [.. DatabaseMembers.Names, TestContext, SetUp];
}
