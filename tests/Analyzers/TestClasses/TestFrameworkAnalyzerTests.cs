using FixtureGen.Analyzers.TestClasses;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.TestClasses;

public sealed class TestFrameworkAnalyzerTests
{
    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class [|Tests|];")]
    [InlineData("[UseFixtures(typeof(Cities))] public sealed partial class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; public partial class [|Tests|] : Base;")]
    [InlineData("[UseFixtures<Users>] public class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public partial record [|Tests|];")]
    public Task Test_classes_are_reported_where_no_framework_is_referenced(string source)
        => Verify.ReportsInAsync<TestFrameworkAnalyzer>(code => TestCode.CompileWithoutFramework(code, TestCode.Declarations), source);

    [Theory]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base;")]
    [InlineData("public class Plain;")]
    [InlineData("[Fixture] public class More : Users;")]
    [InlineData("[UseFixtures<Users>] public static class Helper;")]
    [InlineData("[UseFixtures<Users>] public partial class Tests; namespace Xunit.v3 { public class BeforeAfterTestAttribute; }")]
    public Task Other_classes_are_not(string source)
        => Verify.ReportsInAsync<TestFrameworkAnalyzer>(code => TestCode.CompileWithoutFramework(code, TestCode.Declarations), source);

    [Theory]
    [InlineData("XunitV2")]
    [InlineData("XunitV3")]
    [InlineData("NUnit")]
    [InlineData("MSTest")]
    public Task With_a_framework_nothing_is_reported(string framework)
        => Verify.ReportsInAsync<TestFrameworkAnalyzer>(code => TestCode.CompileFor(framework, code, TestCode.Declarations), "[UseFixtures<Users>] public partial class Tests;");

    [Fact]
    public Task The_message_names_the_packages()
        => Verify.ReportsInAsync<TestFrameworkAnalyzer>(
            code => TestCode.CompileWithoutFramework(code, TestCode.Declarations),
            "[UseFixtures<Users>] public partial class [|Tests|];",
            "Test class 'Tests' uses fixtures, but its project references no test framework that FixtureGen supports. Reference the package xunit, xunit.v3, NUnit or MSTest (3.8 or later).");
}
