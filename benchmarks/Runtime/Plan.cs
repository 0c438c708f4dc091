using FixtureGen.Plan;
using FixtureGen.Runtime.Benchmark;
using FixtureGen.Sqlite;

[assembly: FixturePlan(1, Engines = [typeof(SqliteEngine)])]
[assembly: FixtureGroup("sqlite", typeof(SqliteShop), Fixtures = [typeof(Items)])]
[assembly: FixtureGroup("postgresql", typeof(PostgresShop), Fixtures = [typeof(Items)])]
[assembly: PlannedFixture(typeof(Items), Tables = ["Items"], TablesAreComplete = true)]
