using FixtureGen.Analysis.Symbols;

namespace FixtureGen.Generators.Emit;

/// <summary>Names that generated files share, and names of the runtime that they call.</summary>
internal static class GlueNames
{
    public const string SandboxField = "fixtureGenSandbox";
    public const string ClassFixture = "ClassFixture";
    public const string RollbackEachTest = "RollbackEachTest";
    public const string MeasureEachTest = "MeasureEachTest";
    public const string TestClassHooks = "TestClassHooks";
    public const string TestContext = "FixtureGenTestContext";
    public const string TestInitialize = "FixtureGenTestInitialize";
    public const string TestCleanup = MSTestSymbols.GeneratedCleanup;
    public const string ClassCleanup = "FixtureGenClassCleanup";
    public const string AssemblyStart = "AssemblyStart";
    public const string TestServers = "TestServers";

    public const string Sandbox = "global::FixtureGen.Sandbox";
    public const string TestClass = "global::FixtureGen.Glue.ITestClass";
    public const string Descriptor = "global::FixtureGen.Glue.TestClassDescriptor";
    public const string SequentialTests = "global::FixtureGen.Glue.SequentialTests";
    public const string ConcurrentTests = "global::FixtureGen.Glue.ConcurrentTests";
    public const string SetupRun = "global::FixtureGen.Glue.ClassSetupRun";
    public const string HostGlue = "global::FixtureGen.Glue.HostGlue";
    public const string ContextGlue = "global::FixtureGen.EntityFrameworkCore.Glue.ContextGlue";
}
