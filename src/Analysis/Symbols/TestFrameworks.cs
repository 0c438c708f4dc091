using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Symbols;

internal static class TestFrameworks
{
    /// <summary>Finds the framework by the type that the generated code derives from, so that no package version has to be known.</summary>
    public static TestFramework Find(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Xunit.v3.BeforeAfterTestAttribute") is not null)
        {
            return TestFramework.XunitV3;
        }

        return compilation.GetTypeByMetadataName("Xunit.Sdk.BeforeAfterTestAttribute") is not null ? TestFramework.XunitV2 : TestFramework.None;
    }
}
