using FixtureGen.Analyzers.TestClasses;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.TestClasses;

public sealed class HooksWithoutRoomAnalyzerTests
{
    private const string ServerTests = """
        using Microsoft.VisualStudio.TestTools.UnitTesting;
        public abstract class ServerTests
        {
            [TestInitialize] public void Start() { }
            [TestCleanup] public void Stop() { }
        }
        """;

    [Theory]
    [InlineData("[TestClass, UseFixtures<Users>] public partial class Tests : ServerTests { [TestCleanup] public void [|Clean|]() { } }")]
    [InlineData("[TestClass, UseFixtures<Users>] public partial class Tests : ServerTests { [TestInitialize] public void [|SetUp|]() { } }")]
    [InlineData("[TestClass, UseFixtures<Users>] public sealed partial class Tests : ServerTests { [ClassCleanup] public static void [|End|]() { } }")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Tests : ServerTests { [TestCleanup] public void [|Clean|]() { } [TestInitialize] public void [|SetUp|]() { } }")]
    [InlineData("[TestClass, UseFixtures<Users>] public partial record Tests { [TestCleanup] public void [|Clean|]() { } }")]
    public Task A_hook_beside_the_generated_one_is_reported(string source) => VerifyAsync("MSTest", source);

    [Theory]
    [InlineData("[TestClass, UseFixtures<Users>] public partial class Tests { [TestCleanup] public void Clean() { } [TestInitialize] public void SetUp() { } }")]
    [InlineData("[TestClass, UseFixtures<Users>] public partial class Tests : ServerTests { [ClassInitialize] public static void Begin(TestContext context) { } }")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base : ServerTests; [TestClass] public partial class Tests : Base { [TestCleanup] public void Clean() { } }")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; [TestClass] public partial class Tests : Base { [TestCleanup] public void Clean() { } }")]
    [InlineData("[TestClass] public class Tests : ServerTests { [TestCleanup] public void Clean() { } }")]
    [InlineData("public abstract class Between : ServerTests { [TestCleanup] public void Clean() { } } [TestClass, UseFixtures<Users>] public partial class Tests : Between;")]
    public Task Others_are_not(string source) => VerifyAsync("MSTest", source);

    [Fact]
    public Task Other_frameworks_have_room()
        => Verify.ReportsInAsync<HooksWithoutRoomAnalyzer>(
            code => TestCode.CompileFor("NUnit", code, TestCode.Declarations),
            "public class Base; [UseFixtures<Users>] public partial class Tests : Base { [NUnit.Framework.TearDown] public void Clean() { } }");

    [Fact]
    public Task The_message_says_where_the_method_can_go()
        => VerifyAsync(
            "MSTest",
            "[TestClass, UseFixtures<Users>] public partial class Tests : ServerTests { [TestCleanup] public void [|Clean|]() { } }",
            "MSTest runs one [TestCleanup] of a class. FixtureGen adds its own to 'Tests', because it cannot add one to the base class " +
            "'ServerTests'. Move 'Clean' to a base class of 'Tests'.");

    private static Task VerifyAsync(string framework, string source, params string[] messages)
        => Verify.ReportsInAsync<HooksWithoutRoomAnalyzer>(code => TestCode.CompileFor(framework, code, ServerTests, TestCode.Declarations), "using Microsoft.VisualStudio.TestTools.UnitTesting; " + source, messages);
}
