using FixtureGen.Plan;

[assembly: FixturePlan(1)]
