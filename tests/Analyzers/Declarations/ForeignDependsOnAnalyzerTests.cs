using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Declarations;

public sealed class ForeignDependsOnAnalyzerTests
{
    private const string Using = "using Microsoft.VisualStudio.TestTools.UnitTesting;\n";

    [Theory]
    [InlineData("[Fixture, [|DependsOn|](typeof(Users))] public class Threads : Cities;")]
    [InlineData("[[|DependsOn|](typeof(Users))] public abstract class Threads : Fixture;")]
    [InlineData("[Fixture, [|DependsOnAttribute|](\"a test\")] public class Threads : Cities;")]
    [InlineData("[Fixture, [|Microsoft.VisualStudio.TestTools.UnitTesting.DependsOn|](typeof(Users))] public class Threads : Cities;")]
    [InlineData("[Fixture, [|global::Microsoft.VisualStudio.TestTools.UnitTesting.DependsOn|](typeof(Users))] public class Threads : Cities;")]
    public Task The_attribute_of_a_test_framework_is_reported_on_a_fixture(string source) => ReportsAsync(Using + source);

    [Fact]
    public Task The_message_says_what_to_write()
        => ReportsAsync(
            Using + "[Fixture, [|DependsOn|](typeof(Users))] public class Threads : Cities;",
            "[DependsOn] on fixture 'Threads' is not FixtureGen's, and no fixture is loaded for it. Name what 'Threads' depends on with [DependsOnFixtures].");

    [Theory]
    [InlineData("[Fixture, [|DependsOn|](typeof(Users))] public class Threads : Cities;")]
    [InlineData("using TUnit.Core;\n[Fixture, [|DependsOn<Users>|]] public class Threads : Cities;")]
    public Task One_that_nobody_has_or_two_have_is_reported(string source)
        => Verify.ReportsInAsync<ForeignDependsOnAnalyzer>(
            code => TestCode.CompileWithErrors(code, TestCode.Declarations, ForeignDependsOn.TUnit), source);

    [Theory]
    [InlineData("[Fixture, DependsOn<Users>] public class Threads : Cities;")]
    [InlineData("[Fixture, DependsOnFixtures<Users>] public class Threads : Cities;")]
    [InlineData("[Fixture, FixtureGen.DependsOn<Users, Goods>] public class Threads : Cities;")]
    [InlineData("[DependsOn(typeof(Users))] public class Tests { [DependsOn(\"Other\")] public void Test() { } }")]
    public Task FixtureGens_own_and_that_of_tests_are_not(string source) => ReportsAsync(Using + source);

    private static Task ReportsAsync(string source, params string[] messages)
        => Verify.ReportsInAsync<ForeignDependsOnAnalyzer>(
            code => TestCode.Compile(code, TestCode.Declarations, ForeignDependsOn.MSTest), source, messages);
}
