using FixtureGen.Analyzers.TestClasses;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.TestClasses;

public sealed class SeveralContextsAnalyzerTests
{
    [Theory]
    [InlineData("[UseFixtures<Users, Goods>] public partial class [|Tests|];")]
    [InlineData("[UseFixtures<Users>, UseFixtures<Goods>] public partial class [|Tests|];")]
    [InlineData("[UseFixtures(typeof(Users), typeof(Goods))] public abstract partial class [|Tests|];")]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base; [UseFixtures<Goods>] public partial class [|Tests|] : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<Users>] public class More : Goods; [UseFixtures<More>] public partial class [|Tests|];")]
    public Task A_class_with_fixtures_of_several_contexts_is_reported(string source) => Verify.ReportsAsync<SeveralContextsAnalyzer>(source);

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users, Cities>] public partial class Tests;")]
    [InlineData("[UseFixtures<Cities>] public partial class Tests;")]
    [InlineData("[Fixture] public class More : Users; [UseFixtures<Users, More>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>] public partial class Some; [UseFixtures<Goods>] public partial class Others;")]
    [InlineData("public class Plain;")]
    public Task A_class_with_fixtures_of_one_context_is_not(string source) => Verify.ReportsAsync<SeveralContextsAnalyzer>(source);

    [Fact]
    public Task The_message_names_the_contexts_and_the_fixtures_of_each()
        => Verify.ReportsAsync<SeveralContextsAnalyzer>(
            "[Fixture] public class More : Users; [UseFixtures<Users, More, Goods>] public partial class [|Tests|];",
            "The fixtures of 'Tests' are loaded through several contexts: 'ShopContext' by 'Goods'; 'ForumContext' by 'More' and 'Users'. "
            + "Use fixtures of one context, and put the tests of the others in classes of their own.");
}
