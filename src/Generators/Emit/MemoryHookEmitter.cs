using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes, once per project, the attribute through which xUnit tells the runtime of every test of the assembly.</summary>
internal static class MemoryHookEmitter
{
    public static SourceText Emit(ProjectModel project)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        writer.WriteLine($"[assembly: global::{project.GlueNamespace}.{GlueNames.MeasureEachTest}]");
        writer.WriteLine();
        writer.WriteLine("namespace " + project.GlueNamespace);
        writer.OpenBlock();
        writer.WriteLine($"""
            /// <summary>Measures the memory of each test, when the run asks for it or the test has a limit.</summary>
            {CommonText.GeneratedCode}
            [global::System.AttributeUsage(global::System.AttributeTargets.Assembly)]
            """);
        writer.WriteLine(project.Framework == TestFramework.XunitV3 ? V3Attribute : V2Attribute);
        writer.CloseBlock();
        return writer.ToSourceText();
    }

    private const string V2Attribute = $$"""
        internal sealed class {{GlueNames.MeasureEachTest}}Attribute : global::Xunit.Sdk.BeforeAfterTestAttribute
        {
            public override void Before(global::System.Reflection.MethodInfo methodUnderTest)
                => {{GlueNames.MemoryHooks}}.Before(methodUnderTest, methodUnderTest.ReflectedType?.FullName + "." + methodUnderTest.Name);

            public override void After(global::System.Reflection.MethodInfo methodUnderTest)
                => {{GlueNames.MemoryHooks}}.After();
        }
        """;

    private const string V3Attribute = $$"""
        internal sealed class {{GlueNames.MeasureEachTest}}Attribute : global::Xunit.v3.BeforeAfterTestAttribute
        {
            public override void Before(global::System.Reflection.MethodInfo methodUnderTest, global::Xunit.v3.IXunitTest test)
                => {{GlueNames.MemoryHooks}}.Before(methodUnderTest, test.TestDisplayName);

            public override void After(global::System.Reflection.MethodInfo methodUnderTest, global::Xunit.v3.IXunitTest test)
                => {{GlueNames.MemoryHooks}}.After();
        }
        """;
}
