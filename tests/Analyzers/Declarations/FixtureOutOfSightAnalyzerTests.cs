using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Declarations;

public sealed class FixtureOutOfSightAnalyzerTests
{
    private const string Load = "{ public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask; }";

    private const string Library = $$"""
        namespace Lib
        {
            [Fixture] internal class Hidden : Fixture {{Load}}
            [Fixture] public class Seen : Fixture {{Load}}
            [Fixture, DependsOnFixtures<Hidden>] public class Direct : Fixture {{Load}}
            [Fixture, DependsOnFixtures<Direct>] public class Indirect : Fixture {{Load}}
            [Fixture, DependsOnFixtures<Seen>] public class Whole : Fixture {{Load}}
            internal static class Inside { [Fixture] public class Nested : Fixture {{Load}} }
            [Fixture, DependsOnFixtures(typeof(Inside.Nested))] public class OnNested : Fixture {{Load}}
        }
        """;

    [Theory]
    [InlineData("[UseFixtures<[|Lib.Direct|]>] public class Tests { }", "Fixture 'Direct' depends on 'Hidden', which is internal to 'Referenced', so this project cannot load it. Make 'Hidden' public, or show it to this project with [InternalsVisibleTo].")]
    [InlineData("[UseFixtures<[|Lib.Indirect|]>] public class Tests { }", null)]
    [InlineData("[UseFixtures(typeof(Lib.Whole), typeof([|Lib.OnNested|]))] public class Tests { }", null)]
    [InlineData("[Fixture, DependsOnFixtures<[|Lib.Direct|]>] public class Mine : Fixture LOAD", null)]
    public Task A_fixture_that_depends_on_one_which_cannot_be_seen_is_reported_where_it_is_used(string source, string? message)
        => Verify.ReportsInAsync<FixtureOutOfSightAnalyzer>(
            static source => TestCode.CompileAgainst(Library, source), source.Replace("LOAD", Load), message is null ? [] : [message]);

    [Theory]
    [InlineData("[UseFixtures<Lib.Whole, Lib.Seen>] public class Tests { }")]
    [InlineData("[Fixture] internal class Mine : Fixture LOAD [Fixture, DependsOnFixtures<Mine>] public class Other : Fixture LOAD [UseFixtures<Other>] public class Tests { }")]
    public Task Fixtures_that_can_be_seen_are_not(string source)
        => Verify.ReportsInAsync<FixtureOutOfSightAnalyzer>(
            static source => TestCode.CompileAgainst(Library, source), source.Replace("LOAD", Load));

    [Fact]
    public Task An_internal_fixture_that_is_shown_to_this_project_is_not()
        => Verify.ReportsInAsync<FixtureOutOfSightAnalyzer>(
            static source => TestCode.CompileAgainst(
                "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]" + Library, source),
            "[UseFixtures<Lib.Direct>] public class Tests { }");
}
