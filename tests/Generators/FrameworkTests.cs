using FixtureGen.Analysis.Symbols;
using FixtureGen.Generators.Tests.Harness;

namespace FixtureGen.Generators.Tests;

/// <summary>Shapes of test classes that matter to one test framework; the harness compiles what each is given.</summary>
public sealed class FrameworkTests
{
    private const string Usings = """
        global using System;
        global using FixtureGen;
        global using Forum;
        """;

    [Fact]
    public void NUnit_finds_attributes_set_ups_and_parameterised_classes_as_the_user_wrote_them()
    {
        var files = Generate(TestFramework.NUnit, """
            using NUnit.Framework;

            [UseFixtures<Posts>]
            [TestFixture(1), TestFixture(2)]
            [Parallelizable(ParallelScope.All)]
            public sealed partial class PostTests(int number) : IDisposable
            {
                [OneTimeSetUp] public void Begin() { }
                [SetUp] public void SetUp() => Db.Add(new Post());
                [TearDown] public void TearDown() => Db.Dispose();
                [OneTimeTearDown] public void End() { }
                [TestCase(1)] public void A_test(int id) => Connection.ChangeDatabase("main");
                [ClassSetup] private static void Add(ForumContext db) => db.Add(new Post());
                public void Dispose() => GC.KeepAlive(number);
            }
            """);

        Assert.Contains("[global::FixtureGen.Generated.Forum_Tests.RollbackEachTest<global::PostTests>]", files["PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NUnit_is_told_of_each_concrete_class_of_a_hierarchy_by_an_attribute_of_its_own()
    {
        var files = Generate(TestFramework.NUnit, """
            using NUnit.Framework;

            [UseFixtures<Users>]
            public abstract partial class ForumTests
            {
                [Test] public void Inherited() => Db.Add(new User());
            }

            public partial class UserTests : ForumTests;

            [UseFixtures<Posts>]
            public partial class PostTests : UserTests;
            """);

        Assert.DoesNotContain("RollbackEachTest", files["ForumTests.g.cs"], StringComparison.Ordinal);
        Assert.Contains("RollbackEachTest<global::UserTests>", files["UserTests.g.cs"], StringComparison.Ordinal);
        Assert.Contains("RollbackEachTest<global::PostTests>", files["PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestFramework.MSTestV3, ", global::Microsoft.VisualStudio.TestTools.UnitTesting.ClassCleanupBehavior.EndOfClass)]")]
    [InlineData(TestFramework.MSTestV4, ".BeforeEachDerivedClass)]")]
    public void MSTest_is_asked_to_clean_up_at_the_end_of_the_class(object framework, string asked)
        => Assert.Contains(asked, Generate((TestFramework)framework, "[UseFixtures<Posts>] public partial class PostTests;")["FixtureGen.Glue.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void MSTest_classes_keep_set_ups_clean_ups_and_the_test_context_that_they_have()
    {
        var files = Generate(TestFramework.MSTestV3, """
            using Microsoft.VisualStudio.TestTools.UnitTesting;

            [TestClass, UseFixtures<Posts>]
            public sealed partial class PostTests : IDisposable
            {
                public PostTests() => Db.Add(new Post());
                public TestContext TestContext { get; set; } = null!;
                [ClassInitialize] public static void Begin(TestContext context) { }
                [TestInitialize] public void SetUp() => Db.Add(new Post());
                [TestCleanup] public void CleanUp() => Db.Dispose();
                [ClassCleanup] public static void End() { }
                [TestMethod, DataRow(1)] public void A_test(int id) => TestContext.WriteLine(Connection.Database);
                public void Dispose() { }
            }
            """);

        Assert.Contains("partial class PostTests :\n    global::FixtureGen.Generated.Forum_Tests.TestClassHooks,", files["PostTests.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("{ get; set; }", files["PostTests.g.cs"], StringComparison.Ordinal);
        Assert.Contains("protected override global::Microsoft.VisualStudio.TestTools.UnitTesting.TestContext? FixtureGenTestContext() => this.TestContext;", files["PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_MSTest_hierarchy_has_the_hooks_once_at_its_top()
    {
        var files = Generate(TestFramework.MSTestV3, """
            using Microsoft.VisualStudio.TestTools.UnitTesting;

            [UseFixtures<Users>]
            public abstract partial class ForumTests
            {
                [TestMethod] public void Inherited() => Db.Add(new User());
            }

            [TestClass]
            public partial class UserTests : ForumTests;

            [TestClass, UseFixtures<Posts>]
            public partial class PostTests : UserTests
            {
                [TestMethod] public void A_test() => TestContext.WriteLine(Connection.Database);
            }
            """);

        Assert.Contains("TestClassHooks", files["ForumTests.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("TestClassHooks", files["UserTests.g.cs"] + files["PostTests.g.cs"], StringComparison.Ordinal);
        Assert.Contains("{ get; set; }", files["UserTests.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("{ get; set; }", files["PostTests.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sealed ")]
    [InlineData("abstract ")]
    public void An_MSTest_class_that_has_a_base_class_already_gets_the_hooks_itself(string modifier)
        => Assert.Contains("[global::Microsoft.VisualStudio.TestTools.UnitTesting.TestCleanup]", Generate(TestFramework.MSTestV3, $$"""
            using Microsoft.VisualStudio.TestTools.UnitTesting;

            public abstract class WebTests
            {
                [TestInitialize] public void StartServer() { }
                [TestCleanup] public void StopServer() { }
            }

            [UseFixtures<Posts>]
            public {{modifier}}partial class PostTests : WebTests
            {
                [TestMethod] public void A_test() => Db.Add(new Post());
            }
            """)["PostTests.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void An_MSTest_class_may_be_a_record_or_have_another_member_that_is_called_TestContext()
    {
        var files = Generate(TestFramework.MSTestV3, """
            using Microsoft.VisualStudio.TestTools.UnitTesting;

            [TestClass, UseFixtures<Posts>]
            public partial record PostTests
            {
                [TestMethod] public void A_test() => TestContext.WriteLine(Connection.Database);
            }

            [TestClass, UseFixtures<Posts>]
            public partial class UserTests
            {
                private ForumContext TestContext => Db;
                [TestMethod] public void A_test() => TestContext.Add(new User());
            }
            """);

        Assert.Contains("=> this.TestContext;", files["PostTests.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("this.TestContext", files["UserTests.g.cs"], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string> Generate(TestFramework framework, string source)
        => (TestProject.Forum with { Framework = framework }).With("Usings.cs", Usings).With("Tests.cs", source).Generate().Files;
}
