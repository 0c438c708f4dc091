using FixtureGen.Plan;

[module: FixturePlan(1)]
