namespace FixtureGen.Analysis.Symbols;

/// <summary>The test framework that a project uses.</summary>
internal enum TestFramework
{
    /// <summary>None that FixtureGen knows.</summary>
    None,

    XunitV2,

    XunitV3,
}
