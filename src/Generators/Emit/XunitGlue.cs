using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Emit;

/// <summary>
/// xUnit: a class fixture holds the lease, a field initialiser enters the sandbox, and an attribute is told before and after each test.
/// </summary>
internal sealed class XunitGlue(ProjectModel project) : FrameworkGlue(project)
{
    private bool IsV3 => Project.Framework == TestFramework.XunitV3;

    /// <summary>xUnit v3 reads the attributes of each class when it starts, so there this one also undoes what a test changed.</summary>
    public override string MeasuringAttribute => IsV3 ? MeasuringV3 : AttributeV2(
        GlueNames.MeasureEachTest,
        before: $"{GlueNames.SequentialTests}.BeginMeasuring(methodUnderTest, {NameInV2})",
        after: $"{GlueNames.SequentialTests}.EndMeasuring()");

    private const string TokenInV3 = "global::Xunit.TestContext.Current.CancellationToken";

    private const string StateInV3 = "global::Xunit.TestContext.Current.TestState";

    private const string NameInV2 = "methodUnderTest.ReflectedType?.FullName + \".\" + methodUnderTest.Name";

    protected override string RunningAlone
        => "put its class into a collection that does not run in parallel ([CollectionDefinition(DisableParallelization = true)])";

    public override void WriteTypes(SourceWriter writer)
    {
        if (IsV3)
        {
            WriteClassFixture(writer, "ValueTask", TokenInV3);
            return;
        }

        WriteClassFixture(writer, "Task", "");
        writer.WriteLine();
        writer.WriteLine($"""
            /// <summary>Undoes what each test of the class changed.</summary>
            {CommonText.GeneratedCode}
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
            """);
        writer.WriteLine(AttributeV2(
            GlueNames.RollbackEachTest,
            before: $"{GlueNames.SequentialTests}.Before({NameInV2}, methodUnderTest)",
            after: $"{GlueNames.SequentialTests}.After()"));
    }

    public override string? AttributeOf(TestClassModel testClass)
        => IsV3 ? null : $"global::{Project.GlueNamespace}.{GlueNames.RollbackEachTest}";

    public override IEnumerable<string> BasesOf(TestClassModel testClass)
        => testClass.IsConcrete ? [$"global::Xunit.IClassFixture<{ClassFixture(testClass)}>"] : [];

    public override string SandboxOf(TestClassModel testClass)
        => EnteredSandbox(testClass, ClassFixture(testClass) + ".Enter()", GlueNames.SequentialTests);

    private string ClassFixture(TestClassModel testClass)
        => $"global::{Project.GlueNamespace}.{GlueNames.ClassFixture}<{testClass.Name.Expression}>";

    private static void WriteClassFixture(SourceWriter writer, string task, string token)
    {
        var returned = "global::System.Threading.Tasks." + task;
        writer.WriteLine($$"""
            /// <summary>Holds the database of a test class while its tests run.</summary>
            {{CommonText.GeneratedCode}}
            internal sealed class {{GlueNames.ClassFixture}}<TTestClass> : global::Xunit.IAsyncLifetime
                where TTestClass : class, {{GlueNames.TestClass}}
            {
                private static {{GlueNames.SequentialTests}}? current;

                private readonly {{GlueNames.SequentialTests}} tests = {{GlueNames.SequentialTests}}.Open<TTestClass>(ref current);

                public static {{GlueNames.Sandbox}} Enter() => {{GlueNames.SequentialTests}}.Enter(current, typeof(TTestClass));

                public {{returned}} InitializeAsync() => {{Returned(task, $"this.tests.InitializeAsync({token})")}};

                public {{returned}} DisposeAsync() => {{Returned(task, "this.tests.DisposeAsync()")}};
            }
            """);
    }

    private static string Returned(string task, string call)
        => task == "Task" ? call : $"new global::System.Threading.Tasks.ValueTask({call})";

    private static string AttributeV2(string name, string before, string after) => $$"""
        internal sealed class {{name}}Attribute : global::Xunit.Sdk.BeforeAfterTestAttribute
        {
            public override void Before(global::System.Reflection.MethodInfo methodUnderTest)
                => {{before}};

            public override void After(global::System.Reflection.MethodInfo methodUnderTest)
                => {{after}};
        }
        """;

    private static string MeasuringV3 => $$"""
        internal sealed class {{GlueNames.MeasureEachTest}}Attribute : global::Xunit.v3.BeforeAfterTestAttribute
        {
            public override void Before(global::System.Reflection.MethodInfo methodUnderTest, global::Xunit.v3.IXunitTest test)
                => {{GlueNames.SequentialTests}}.BeforeMeasured(methodUnderTest, test.TestDisplayName, {{TokenInV3}});

            public override void After(global::System.Reflection.MethodInfo methodUnderTest, global::Xunit.v3.IXunitTest test)
                => {{GlueNames.SequentialTests}}.AfterMeasured(
                    {{StateInV3}} is { Result: global::Xunit.TestResult.Failed } state ? state.ExceptionMessages : null);
        }
        """;
}
