using FixtureGen.Analysis.Symbols;
using FixtureGen.Plan;

namespace FixtureGen.Generators.Tests;

/// <summary>The generator knows the runtime by name only; these are the names that it has.</summary>
public sealed class KnownNameTests
{
    [Theory]
    [InlineData(KnownNames.Fixture)]
    [InlineData(KnownNames.TestDatabase)]
    [InlineData(KnownNames.FixtureAttribute)]
    [InlineData(KnownNames.DependsOnFixturesAttribute)]
    [InlineData(KnownNames.DependsOnAttribute)]
    [InlineData(KnownNames.ClassSetupAttribute)]
    [InlineData(KnownNames.UseFixturesAttribute)]
    [InlineData(KnownNames.UseDatabaseAttribute)]
    [InlineData(KnownNames.IsolationAttribute)]
    public void A_declaration_has_the_name_that_is_looked_for(string name)
        => Assert.NotEmpty(Declarations(name));

    [Fact]
    public void The_isolations_have_the_names_and_the_order_that_they_are_read_by()
        => Assert.Equal(Enum.GetNames<Isolation>(), KnownNames.Isolations);

    [Fact]
    public void The_plan_of_a_fixture_has_the_name_that_is_looked_for()
        => Assert.Equal(KnownNames.PlannedFixtureAttribute, typeof(PlannedFixtureAttribute).Name);

    private static IEnumerable<string> Declarations(string name)
        => typeof(Fixture).Assembly.GetTypes().Select(type => type.FullName!).Where(type => type == $"FixtureGen.{name}" || type.StartsWith($"FixtureGen.{name}`", StringComparison.Ordinal));
}
