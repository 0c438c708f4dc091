namespace FixtureGen.Analyzers.Tests.Reloading;

/// <summary>How many tests repeat the work of a set-up: those that run.</summary>
public sealed class TestCountTests
{
    [Theory]
    [InlineData("XunitV2", "[Fact] public void One() { } [Fact(Skip = \"slow\")] public void Two() { }")]
    [InlineData("XunitV2", "[Theory(Skip = \"slow\"), InlineData(1), InlineData(2)] public void One(int number) { }")]
    [InlineData("XunitV2", "[Theory, InlineData(1), InlineData(2, Skip = \"slow\")] public void One(int number) { }")]
    [InlineData("XunitV3", "[Fact] public void One() { } [Fact(Explicit = true)] public void Two() { }")]
    [InlineData("NUnit", "[Test] public void One() { } [Test, Ignore(\"slow\")] public void Two() { } [Test, Explicit] public void Three() { }")]
    [InlineData("NUnit", "[TestCase(1), TestCase(2, Ignore = \"slow\"), TestCase(3, Explicit = true)] public void One(int number) { }")]
    [InlineData("MSTest", "[TestMethod] public void One() { } [TestMethod, Ignore] public void Two() { }")]
    public Task A_class_with_one_test_that_runs_repeats_nothing(string framework, string tests) => ReportsAsync(framework, tests, isReported: false);

    [Theory]
    [InlineData("XunitV2", "[Fact] public void One() { } [Fact(Skip = null)] public void Two() { }")]
    [InlineData("XunitV3", "[Fact] public void One() { } [Fact(Skip = \"no server\", SkipUnless = \"HasServer\")] public void Two() { } public static bool HasServer => true;")]
    [InlineData("XunitV2", "[Theory, InlineData(1), InlineData(2), InlineData(3, Skip = \"slow\")] public void One(int number) { }")]
    [InlineData("NUnit", "[TestCase(1), TestCase(2)] public void One(int number) { } [TestCase(1, Ignore = \"slow\")] public void Two(int number) { }")]
    public Task Tests_that_are_skipped_on_a_condition_or_not_at_all_are_counted(string framework, string tests)
        => ReportsAsync(framework, tests, isReported: true);

    [Fact]
    public Task A_class_that_is_ignored_repeats_nothing()
        => Blogging.ReportsAsync("NUnit", """
            [Ignore("needs a server")]
            public class Tests
            {
                [SetUp] public void SetUp() => new BloggingContext(null!).Database.EnsureCreated();
                [Test] public void One() { }
                [Test] public void Two() { }
            }
            """);

    [Fact]
    public Task A_test_that_a_class_overrides_is_one_test()
        => Blogging.ReportsAsync("XunitV2", """
            public abstract class Base { [Fact] public virtual void One() { } }
            public class Tests : Base { public Tests() => new BloggingContext(null!).Database.EnsureCreated(); [Fact] public override void One() { } }
            """);

    private static Task ReportsAsync(string framework, string tests, bool isReported)
    {
        var (ofClass, ofMethod, name) = framework switch
        {
            "NUnit" => ("", "[SetUp] public void", "SetUp"),
            "MSTest" => ("[TestClass]", "[TestInitialize] public void", "SetUp"),
            _ => ("", "public", "Tests"),
        };
        var call = isReported ? "{|FG4002:EnsureCreated|}" : "EnsureCreated";
        return Blogging.ReportsAsync(framework, $$"""
            #nullable enable annotations
            {{ofClass}} public class Tests { {{ofMethod}} {{name}}() => new BloggingContext(null!).Database.{{call}}(); {{tests}} }
            """);
    }
}
