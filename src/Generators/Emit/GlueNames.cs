namespace FixtureGen.Generators.Emit;

/// <summary>Names of what is generated.</summary>
internal static class GlueNames
{
    public const string SetUpMethod = "FixtureGenSetUpAsync";

    public const string SandboxField = "fixtureGenSandbox";
}
