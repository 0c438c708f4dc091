using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Declarations;

public sealed class RowsOfAnotherFixtureAnalyzerTests
{
    private const string Authors = """
        [Fixture]
        public class Authors : Fixture
        {
            public const int Ann = 1;
            public static int Bob { get; } = 2;
            public static readonly int Cem = 3;
            public static int Of(string name) => name.Length;
            public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        """;

    [Theory]
    [InlineData("[|Authors.Ann|]")]
    [InlineData("[|Authors.Bob|]")]
    [InlineData("[|Authors.Cem|]")]
    [InlineData("[|Authors.Of(\"Ann\")|]")]
    [InlineData("new System.Func<int>(() => [|Authors.Ann|])()")]
    public Task A_fixture_that_uses_a_value_of_another_one_is_reported(string use)
        => Verify.ReportsAsync<RowsOfAnotherFixtureAnalyzer>(
            Authors + Books("[Fixture]", use),
            "Fixture 'Books' uses 'Authors' and does not depend on it, so its rows may not be there yet. Add [DependsOnFixtures<Authors>] to 'Books'.");

    [Theory]
    [InlineData("[Fixture, DependsOnFixtures<Authors>]", "Authors.Ann")]
    [InlineData("[Fixture, DependsOnFixtures(typeof(Authors))]", "Authors.Of(\"Ann\")")]
    [InlineData("[Fixture, DependsOnFixtures<Between>]", "Authors.Ann")]
    [InlineData("[Fixture]", "nameof(Authors.Ann)")]
    [InlineData("[Fixture]", "Books.Own")]
    [InlineData("[Fixture]", "Base.Shared")]
    [InlineData("[Fixture]", "After.Later")]
    [InlineData("", "Authors.Ann")]
    public Task One_that_depends_on_it_or_does_not_use_its_rows_is_not(string attributes, string use)
        => Verify.ReportsAsync<RowsOfAnotherFixtureAnalyzer>(Authors + Books(attributes, use) + """

            [Fixture, DependsOnFixtures<Authors>]
            public class Between : Fixture
            {
                public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
            }

            [Fixture, DependsOnFixtures<Books>]
            public class After : Fixture
            {
                public const int Later = 1;
                public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
            }

            public abstract class Base : Fixture
            {
                public const int Shared = 1;
            }
            """);

    [Fact]
    public Task Code_that_is_in_no_fixture_is_not()
        => Verify.ReportsAsync<RowsOfAnotherFixtureAnalyzer>(Authors + "public class Tests { public int Id => Authors.Ann; }");

    private static string Books(string attributes, string use) => $$"""
        {{attributes}}
        public class Books : Fixture
        {
            public const int Own = 1;

            public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
            {
                object used = {{use}};
                return Task.FromResult(used);
            }
        }

        """;
}
