using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Emit;

/// <summary>
/// MSTest allows a class one set-up and one clean-up of each kind, and runs those of its base classes outside of them. So a class that has
/// no base class gets one, with the hooks; a class that has another one gets the hooks itself.
/// </summary>
internal sealed class MSTestGlue(ProjectModel project) : FrameworkGlue(project)
{
    private const string Framework = "global::Microsoft.VisualStudio.TestTools.UnitTesting.";
    private const string TestContext = Framework + "TestContext";

    /// <summary>Tests are measured by the hooks of their class.</summary>
    public override string? MeasuringAttribute => null;

    protected override string RunningAlone => "put [DoNotParallelize] on its class";

    public override void WriteTypes(SourceWriter writer)
    {
        writer.WriteLine($"""
            /// <summary>Undoes what each test of a class changed, and gives the class's database back. Not for use by hand.</summary>
            {CommonText.GeneratedCode}
            {CommonText.NotForUse}
            public abstract class {GlueNames.TestClassHooks}
            """);
        writer.OpenBlock();
        WriteHooks(writer, "protected virtual", "null");
        writer.CloseBlock();
    }

    public override string? AttributeOf(TestClassModel testClass) => null;

    public override IEnumerable<string> BasesOf(TestClassModel testClass)
        => testClass.Hooks == HooksPlace.BaseClass ? [$"global::{Project.GlueNamespace}.{GlueNames.TestClassHooks}"] : [];

    public override string SandboxOf(TestClassModel testClass)
        => EnteredSandbox(testClass, $"{GlueNames.ConcurrentTests}.Enter<{testClass.Name.Expression}>()", GlueNames.ConcurrentTests);

    public override void WriteMembers(SourceWriter writer, TestClassModel testClass)
    {
        if (testClass.TestContext is TestContextMember.ToAdd)
        {
            writer.WriteLine($$"""

                /// <summary>What MSTest knows of the running test.</summary>
                {{CommonText.GeneratedCode}}
                public {{TestContext}} TestContext { get; set; } = null!;
                """);
        }

        var context = testClass.IsConcrete && testClass.TestContext != TestContextMember.None ? "this.TestContext" : null;
        if (testClass.Hooks == HooksPlace.Class)
        {
            writer.WriteLine();
            WriteHooks(writer, testClass.IsSealed ? "private" : "protected virtual", context ?? "null");
        }
        else if (context is not null)
        {
            writer.WriteLine();
            WriteContext(writer, "protected override", context);
        }
    }

    private void WriteHooks(SourceWriter writer, string modifiers, string context)
    {
        WriteContext(writer, modifiers, context);
        var when = Project.Framework == TestFramework.MSTestV3 ? $", {Framework}ClassCleanupBehavior.EndOfClass" : "";
        var token = Project.Framework == TestFramework.MSTestV3 ? "CancellationTokenSource.Token" : "CancellationToken";
        writer.WriteLine($$"""

            /// <summary>Not for use by hand.</summary>
            {{CommonText.GeneratedCode}}
            {{CommonText.NotForUse}}
            [{{Framework}}ClassCleanup({{Framework}}InheritanceBehavior.BeforeEachDerivedClass{{when}})]
            public static void {{GlueNames.ClassCleanup}}({{TestContext}} context)
                => {{GlueNames.ConcurrentTests}}.Close(context.FullyQualifiedTestClassName);

            /// <summary>Not for use by hand.</summary>
            {{CommonText.GeneratedCode}}
            {{CommonText.NotForUse}}
            [{{Framework}}TestInitialize]
            public void {{GlueNames.TestInitialize}}()
                => {{GlueNames.ConcurrentTests}}.BeforeMeasured(
                    this.GetType(),
                    this.{{GlueNames.TestContext}}()?.TestName,
                    this.{{GlueNames.TestContext}}()?.TestDisplayName,
                    this.{{GlueNames.TestContext}}()?.TestData,
                    typeof({{Framework}}TestMethodAttribute),
                    static attribute => (attribute as {{Framework}}DataRowAttribute)?.Data,
                    this.{{GlueNames.TestContext}}()?.{{token}} ?? default);

            /// <summary>Not for use by hand.</summary>
            {{CommonText.GeneratedCode}}
            {{CommonText.NotForUse}}
            [{{Framework}}TestCleanup]
            public void {{GlueNames.TestCleanup}}()
                => {{GlueNames.ConcurrentTests}}.AfterMeasured(
                    this.{{GlueNames.TestContext}}() is { CurrentTestOutcome: {{Framework}}UnitTestOutcome.Failed } context
                        ? context.TestException
                        : null);
            """);
    }

    private static void WriteContext(SourceWriter writer, string modifiers, string context)
        => writer.WriteLine($"""
            /// <summary>Not for use by hand.</summary>
            {CommonText.GeneratedCode}
            {CommonText.NotForUse}
            {modifiers} {TestContext}? {GlueNames.TestContext}() => {context};
            """);
}
