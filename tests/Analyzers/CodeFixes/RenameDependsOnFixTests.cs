using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Declarations;
using FixtureGen.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class RenameDependsOnFixTests
{
    private const string IsObsolete = "CS0618";
    private const string Key = "FixtureGen.RenameDependsOn";
    private const string Using = "using Microsoft.VisualStudio.TestTools.UnitTesting;\n";

    [Theory]
    [InlineData("DependsOn(typeof(Users))", "DependsOnFixtures(typeof(Users))")]
    [InlineData("DependsOnAttribute(typeof(Users))", "DependsOnFixtures(typeof(Users))")]
    [InlineData("Microsoft.VisualStudio.TestTools.UnitTesting.DependsOn(typeof(Users))", "DependsOnFixtures(typeof(Users))")]
    public Task The_attribute_of_a_test_framework_becomes_FixtureGens(string before, string after)
        => VerifyFix.FixesAsync<ForeignDependsOnAnalyzer, RenameDependsOnFix>(Source(before), Source(after));

    [Fact]
    public Task All_of_them_do_at_once()
        => VerifyFix.FixesAllAsync<ForeignDependsOnAnalyzer, RenameDependsOnFix>(
            Source("DependsOn(typeof(Users)), DependsOn(typeof(Goods))") + "[Fixture, DependsOn(typeof(Threads))] public class Replies : Cities;",
            Source("DependsOnFixtures(typeof(Users)), DependsOnFixtures(typeof(Goods))")
                + "[Fixture, DependsOnFixtures(typeof(Threads))] public class Replies : Cities;",
            Key);

    [Theory]
    [InlineData("DependsOn<Users>", "DependsOnFixtures<Users>")]
    [InlineData("DependsOnAttribute<Users, Goods>", "DependsOnFixtures<Users, Goods>")]
    [InlineData("FixtureGen.DependsOn<Users>", "DependsOnFixtures<Users>")]
    public Task The_former_name_becomes_the_new_one(string before, string after)
        => VerifyFix.FixesAsync<RenameDependsOnFix>(IsObsolete, Source(before), Source(after));

    [Fact]
    public Task All_former_names_do_at_once()
        => VerifyFix.FixesAllAsync<RenameDependsOnFix>(
            IsObsolete,
            Source("DependsOn<Users>, DependsOn<Goods>") + "[DependsOn<Threads>] public abstract class Replies : Cities;",
            Source("DependsOnFixtures<Users>, DependsOnFixtures<Goods>") + "[DependsOnFixtures<Threads>] public abstract class Replies : Cities;",
            Key);

    [Theory]
    [InlineData("DependsOn(\"a test\")")]
    [InlineData("DependsOn(typeof(Users), \"a test\")")]
    public Task One_that_names_tests_gets_no_fix(string attribute)
        => VerifyFix.OffersNothingAsync<ForeignDependsOnAnalyzer, RenameDependsOnFix>(Source(attribute));

    [Fact]
    public Task What_else_is_obsolete_gets_no_fix()
        => VerifyFix.OffersNothingAsync<RenameDependsOnFix>(
            IsObsolete,
            "[System.Obsolete(\"Do without.\")] public class DependsOnAttribute(System.Type type) : System.Attribute { public System.Type Type => type; }\n"
            + "[global::DependsOn(typeof(Users))] public class Threads;");

    private static string Source(string attribute) => $$"""
        {{Using}}
        // What every test needs.
        [Fixture, {{attribute}}] // and what comes first
        public class Threads : Cities;

        {{ForeignDependsOn.MSTest}}

        """;
}
