using FixtureGen.Analyzers.Declarations;
using FixtureGen.CodeFixes;

namespace FixtureGen.Analyzers.Tests.CodeFixes;

public sealed class AddFixtureAttributeFixTests
{
    [Fact]
    public Task A_fixture_without_the_attribute_gets_it_on_a_line_of_its_own()
        => VerifyFix.FixesAsync<FixtureConstructionAnalyzer, AddFixtureAttributeFix>(
            """
            namespace Forum
            {
                // What every test needs.
                public class Threads : Users;
            }
            """,
            """
            namespace Forum
            {
                // What every test needs.
                [Fixture]
                public class Threads : Users;
            }
            """);

    [Fact]
    public Task It_comes_before_other_attributes()
        => VerifyFix.FixesAsync<FixtureConstructionAnalyzer, AddFixtureAttributeFix>(
            """
            /// <summary>Threads.</summary>
            [DependsOnFixtures<Cities>]
            public class Threads : Users;
            """,
            """
            /// <summary>Threads.</summary>
            [Fixture]
            [DependsOnFixtures<Cities>]
            public class Threads : Users;
            """);

    [Fact]
    public Task It_is_spelled_out_where_the_short_name_means_something_else()
        => VerifyFix.FixesAsync<FixtureConstructionAnalyzer, AddFixtureAttributeFix>(
            """
            namespace Forum
            {
                public class FixtureAttribute : System.Attribute;
                public class Threads : Users;
            }
            """,
            """
            namespace Forum
            {
                public class FixtureAttribute : System.Attribute;
                [FixtureGen.Fixture]
                public class Threads : Users;
            }
            """);

    [Fact]
    public Task Windows_line_ends_stay()
        => VerifyFix.FixesAsync<FixtureConstructionAnalyzer, AddFixtureAttributeFix>(
            "// Threads.\r\npublic class Threads : Users;\r\n", "// Threads.\r\n[Fixture]\r\npublic class Threads : Users;\r\n");

    [Fact]
    public Task All_fixtures_get_it_at_once()
        => VerifyFix.FixesAllAsync<FixtureConstructionAnalyzer, AddFixtureAttributeFix>(
            """
            public class Threads : Users;

            public class Outer
            {
                internal class Replies : Users;
            }
            """,
            """
            [Fixture]
            public class Threads : Users;

            public class Outer
            {
                [Fixture]
                internal class Replies : Users;
            }
            """,
            "FixtureGen.AddFixtureAttribute");

    [Theory]
    [InlineData("[Fixture] public abstract class Threads : Users;")]
    [InlineData("[Fixture] public class Threads;")]
    [InlineData("public abstract class Threads : Users; [UseFixtures<Threads>] public partial class Tests;")]
    public Task A_fixture_that_lacks_more_gets_no_fix(string source) => VerifyFix.OffersNothingAsync<FixtureConstructionAnalyzer, AddFixtureAttributeFix>(source);
}
