using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class TestFrameworks
{
    private const string MSTest = "Microsoft.VisualStudio.TestTools.UnitTesting.";

    /// <summary>Finds the framework by the types that the generated code needs, so that no package version has to be known.</summary>
    public static TestFramework Find(Compilation compilation)
    {
        return Has("Xunit.v3.BeforeAfterTestAttribute") ? TestFramework.XunitV3
            : Has("Xunit.Sdk.BeforeAfterTestAttribute") ? TestFramework.XunitV2
            : Has("NUnit.Framework.ITestAction") ? TestFramework.NUnit
            // It came with MSTest 3.8, as did class clean-ups that are told which class has ended.
            : !Has(MSTest + "ConditionBaseAttribute") ? TestFramework.None
            : Has(MSTest + "ClassCleanupBehavior") ? TestFramework.MSTestV3
            : TestFramework.MSTestV4;

        bool Has(string type) => compilation.GetTypeByMetadataName(type) is not null;
    }

    public static bool IsMSTest(TestFramework framework) => framework is TestFramework.MSTestV3 or TestFramework.MSTestV4;
}
