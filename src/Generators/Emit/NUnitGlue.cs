using FixtureGen.Generators.Model;

namespace FixtureGen.Generators.Emit;

/// <summary>
/// NUnit: an action attribute on the class is told of the class and of each test. It runs before all set-ups of a test and after all its
/// tear-downs, whatever the class and its base classes have of these.
/// </summary>
internal sealed class NUnitGlue(ProjectModel project) : FrameworkGlue(project)
{
    private const string Framework = "global::NUnit.Framework.";
    private const string Token = Framework + "TestContext.CurrentContext.CancellationToken";
    private const string Test = Framework + "Interfaces.ITest";

    public override string MeasuringAttribute => $$"""
        internal sealed class {{GlueNames.MeasureEachTest}}Attribute : global::System.Attribute, {{Framework}}ITestAction
        {
            public {{Framework}}ActionTargets Targets => {{Framework}}ActionTargets.Test;

            public void BeforeTest({{Test}} test)
            {
                if (test.Method is { } method)
                {
                    {{GlueNames.ConcurrentTests}}.BeginMeasuring(method.MethodInfo, test.FullName);
                }
            }

            public void AfterTest({{Test}} test)
            {
                if (test.Method is not null)
                {
                    {{GlueNames.ConcurrentTests}}.EndMeasuring();
                }
            }
        }
        """;

    protected override string RunningAlone => "put [NonParallelizable] on its class";

    public override void WriteTypes(SourceWriter writer) => writer.WriteLine($$"""
        /// <summary>Holds the database of a test class while its tests run, and undoes what each of them changed.</summary>
        {{CommonText.GeneratedCode}}
        [global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
        internal sealed class {{GlueNames.RollbackEachTest}}Attribute<TTestClass> : global::System.Attribute, {{Framework}}ITestAction
            where TTestClass : class, {{GlueNames.TestClass}}
        {
            public {{Framework}}ActionTargets Targets => {{Framework}}ActionTargets.Suite | {{Framework}}ActionTargets.Test;

            public void BeforeTest({{Test}} test)
            {
                if (!IsOfClass(test))
                {
                    return;
                }

                if (test.IsSuite)
                {
                    {{GlueNames.ConcurrentTests}}.Open<TTestClass>({{Token}});
                    return;
                }

                {{GlueNames.ConcurrentTests}}.Enter<TTestClass>();
                {{GlueNames.ConcurrentTests}}.Before(test.FullName, test.Method?.MethodInfo, {{Token}});
            }

            public void AfterTest({{Test}} test)
            {
                if (!IsOfClass(test))
                {
                    return;
                }

                if (test.IsSuite)
                {
                    {{GlueNames.ConcurrentTests}}.Close<TTestClass>();
                    return;
                }

                var result = {{Framework}}TestContext.CurrentContext.Result;
                {{GlueNames.ConcurrentTests}}.End(
                    result.Outcome.Status == {{Framework}}Interfaces.TestStatus.Failed ? result.Message : null);
            }

            // NUnit runs the actions of a base class for the classes that derive from it too, and those have their own.
            private static bool IsOfClass({{Test}} test) => test.TypeInfo?.Type == typeof(TTestClass);
        }
        """);

    public override string AttributeOf(TestClassModel testClass)
        => $"global::{Project.GlueNamespace}.{GlueNames.RollbackEachTest}<{testClass.Name.Expression}>";

    public override IEnumerable<string> BasesOf(TestClassModel testClass) => [];

    /// <summary>One instance runs all tests of the class, as a rule.</summary>
    public override string SandboxOf(TestClassModel testClass) => RunningSandbox(testClass);
}
