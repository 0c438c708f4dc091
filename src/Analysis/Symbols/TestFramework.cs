namespace FixtureGen.Analysis.Symbols;

/// <summary>The test framework that a project uses.</summary>
internal enum TestFramework
{
    /// <summary>None that FixtureGen knows.</summary>
    None,

    XunitV2,

    XunitV3,

    NUnit,

    /// <summary>MSTest 3, from 3.8 on.</summary>
    MSTestV3,

    /// <summary>MSTest 4 or later, whose class clean-ups always run at the end of the class.</summary>
    MSTestV4,
}
