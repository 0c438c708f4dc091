using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace FixtureGen.Generators.Emit;

/// <summary>Writes, once per project, the types through which xUnit calls the runtime.</summary>
internal static class XunitGlueEmitter
{
    public static SourceText Emit(ProjectModel project)
    {
        var writer = new SourceWriter();
        CommonText.WriteHeader(writer);
        writer.WriteLine("namespace " + project.GlueNamespace);
        writer.OpenBlock();
        WriteClassFixture(writer, project.Framework == TestFramework.XunitV3 ? "ValueTask" : "Task");
        writer.WriteLine();
        WriteAttribute(writer, project.Framework);
        writer.CloseBlock();
        return writer.ToSourceText();
    }

    private static void WriteClassFixture(SourceWriter writer, string task)
    {
        var returned = "global::System.Threading.Tasks." + task;
        writer.WriteLine($$"""
            /// <summary>Holds the database of a test class while its tests run.</summary>
            {{CommonText.GeneratedCode}}
            internal sealed class {{GlueNames.ClassFixture}}<TTestClass> : global::Xunit.IAsyncLifetime
                where TTestClass : class, {{GlueNames.TestClass}}
            {
                private static {{GlueNames.Lease}}? current;

                private readonly {{GlueNames.Lease}} lease = {{GlueNames.Lease}}.Open<TTestClass>(ref current);

                public static {{GlueNames.Sandbox}} Enter() => {{GlueNames.Lease}}.Enter(current, typeof(TTestClass));

                public {{returned}} InitializeAsync() => {{Returned(task, "this.lease.InitializeAsync()")}};

                public {{returned}} DisposeAsync() => {{Returned(task, "this.lease.DisposeAsync()")}};
            }
            """);
    }

    private static string Returned(string task, string call) => task == "Task" ? call : $"new global::System.Threading.Tasks.ValueTask({call})";

    private static void WriteAttribute(SourceWriter writer, TestFramework framework)
    {
        writer.WriteLine($"""
            /// <summary>Undoes what each test of the class changed.</summary>
            {CommonText.GeneratedCode}
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
            """);
        writer.WriteLine(framework == TestFramework.XunitV3 ? V3Attribute : V2Attribute);
    }

    private const string V2Attribute = $$"""
        internal sealed class {{GlueNames.RollbackEachTest}}Attribute : global::Xunit.Sdk.BeforeAfterTestAttribute
        {
            public override void Before(global::System.Reflection.MethodInfo methodUnderTest)
                => {{GlueNames.Hooks}}.Before(methodUnderTest.ReflectedType?.FullName + "." + methodUnderTest.Name, methodUnderTest);

            public override void After(global::System.Reflection.MethodInfo methodUnderTest)
                => {{GlueNames.Hooks}}.After();
        }
        """;

    private const string V3Attribute = $$"""
        internal sealed class {{GlueNames.RollbackEachTest}}Attribute : global::Xunit.v3.BeforeAfterTestAttribute
        {
            public override void Before(global::System.Reflection.MethodInfo methodUnderTest, global::Xunit.v3.IXunitTest test)
                => {{GlueNames.Hooks}}.Before(test.TestDisplayName, methodUnderTest);

            public override void After(global::System.Reflection.MethodInfo methodUnderTest, global::Xunit.v3.IXunitTest test)
                => {{GlueNames.Hooks}}.After();
        }
        """;
}
