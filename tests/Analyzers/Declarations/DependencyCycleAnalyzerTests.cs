using FixtureGen.Analyzers.Declarations;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Declarations;

public sealed class DependencyCycleAnalyzerTests
{
    [Theory]
    [InlineData("[Fixture, DependsOnFixtures<[|A|]>] public class A : Base;")]
    [InlineData("[Fixture, DependsOnFixtures(typeof([|A|]))] public class A : Base;")]
    [InlineData("[Fixture, DependsOn<[|A|]>] public class A : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<[|B|]>] public class A : Base; [Fixture, DependsOnFixtures<[|A|]>] public class B : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<Cities, [|B|]>] public class A : Base; [Fixture, DependsOnFixtures<[|A|]>] public class B : Base; [Fixture, DependsOnFixtures<A>] public class C : Base;")]
    [InlineData("[DependsOnFixtures<B>] public abstract class Common : Base; [Fixture] public class [|A|] : Common; [Fixture, DependsOnFixtures<[|A|]>] public class B : Base;")]
    public Task Each_fixture_of_a_cycle_is_reported_at_the_dependency_that_leads_into_it(string source) => Reports(source);

    [Theory]
    [InlineData("[Fixture] public class A : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<Cities>] public class A : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<B>, DependsOnFixtures<C>] public class A : Base; [Fixture, DependsOnFixtures<C>] public class B : Base; [Fixture] public class C : Base;")]
    [InlineData("[Fixture, DependsOnFixtures<Cities, Users>] public class A : Base; [Fixture, DependsOnFixtures<Cities, Users>] public class B : Base;")]
    [InlineData("[UseFixtures<Cities>] public class Tests { }")]
    public Task Fixtures_without_a_cycle_are_not_reported(string source) => Reports(source);

    [Fact]
    public Task The_message_spells_the_cycle()
        => Reports(
            """
            [Fixture, DependsOnFixtures<[|B|]>] public class A : Base;
            [Fixture, DependsOnFixtures<[|C|]>] public class B : Base;
            [Fixture, DependsOnFixtures<[|A|]>] public class C : Base;
            """,
            "Fixture 'A' depends on itself: A → B → C → A. Remove one of these dependencies, or move what they share into a fixture of its own.",
            "Fixture 'B' depends on itself: B → C → A → B. Remove one of these dependencies, or move what they share into a fixture of its own.",
            "Fixture 'C' depends on itself: C → A → B → C. Remove one of these dependencies, or move what they share into a fixture of its own.");

    private static Task Reports(string source, params string[] messages)
        => Verify.ReportsAsync<DependencyCycleAnalyzer>(
            source + "\npublic abstract class Base : Fixture { public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask; }",
            messages);
}
