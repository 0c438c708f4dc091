using FixtureGen.Analyzers.TestClasses;
using FixtureGen.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class MakePartialFixTests
{
    [Theory]
    [InlineData("[UseFixtures<Users>] public class Tests;", "[UseFixtures<Users>] public partial class Tests;")]
    [InlineData("[UseFixtures<Users>] class Tests;", "[UseFixtures<Users>] partial class Tests;")]
    [InlineData("[UseFixtures<Users>] internal sealed class Tests;", "[UseFixtures<Users>] internal sealed partial class Tests;")]
    [InlineData("[UseFixtures<Users>] public record Tests;", "[UseFixtures<Users>] public partial record Tests;")]
    [InlineData("[UseFixtures<Users>] record class Tests;", "[UseFixtures<Users>] partial record class Tests;")]
    [InlineData("[UseFixtures<Users>] public /* why */ class Tests;", "[UseFixtures<Users>] public /* why */ partial class Tests;")]
    public Task A_test_class_becomes_partial(string before, string after) => VerifyFix.FixesAsync<PartialTestClassAnalyzer, MakePartialFix>(before, after);

    [Fact]
    public Task Comments_and_layout_stay()
        => VerifyFix.FixesAsync<PartialTestClassAnalyzer, MakePartialFix>(
            """
            namespace Forum
            {
                /// <summary>Tests.</summary>
                [UseFixtures<Users>]
                // Not sealed.
                class Tests
                {
                } // end
            }
            """,
            """
            namespace Forum
            {
                /// <summary>Tests.</summary>
                [UseFixtures<Users>]
                // Not sealed.
                partial class Tests
                {
                } // end
            }
            """);

    [Fact]
    public Task A_type_around_a_test_class_becomes_partial()
        => VerifyFix.FixesAsync<PartialTestClassAnalyzer, MakePartialFix>(
            "class Outer { [UseFixtures<Users>] public partial class Tests; }",
            "partial class Outer { [UseFixtures<Users>] public partial class Tests; }");

    [Fact]
    public Task Fixing_a_nested_test_class_fixes_the_types_around_it_too()
        => VerifyFix.FixesAsync<PartialTestClassAnalyzer, MakePartialFix>(
            "class Outer { [UseFixtures<Users>] public partial class Tests { [UseFixtures<Users>] public class Inner; } }",
            "partial class Outer { [UseFixtures<Users>] public partial class Tests { [UseFixtures<Users>] public partial class Inner; } }");

    [Fact]
    public Task All_test_classes_become_partial_at_once()
        => VerifyFix.FixesAllAsync<PartialTestClassAnalyzer, MakePartialFix>(
            """
            [UseFixtures<Users>]
            public class Some;

            public struct Outer
            {
                [UseFixtures<Users>]
                public class Others;

                [UseFixtures<Users>]
                public partial class More;
            }
            """,
            """
            [UseFixtures<Users>]
            public partial class Some;

            public partial struct Outer
            {
                [UseFixtures<Users>]
                public partial class Others;

                [UseFixtures<Users>]
                public partial class More;
            }
            """,
            "FixtureGen.MakePartial");

    [Fact]
    public Task A_class_that_is_local_to_its_file_gets_no_fix()
        => VerifyFix.OffersNothingAsync<PartialTestClassAnalyzer, MakePartialFix>("[UseFixtures<Users>] file class Tests;");
}
