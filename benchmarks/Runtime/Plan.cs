using FixtureGen.Plan;
using FixtureGen.Runtime.Benchmark;
using FixtureGen.Sqlite;

[module: FixturePlan(1, Engines = [typeof(SqliteEngine)])]
[module: FixtureGroup("sqlite", typeof(SqliteShop), Fixtures = [typeof(Items)])]
[module: FixtureGroup("postgresql", typeof(PostgreSqlShop), Fixtures = [typeof(Items)])]
[module: PlannedFixture(typeof(Items), Tables = ["Items"], TablesAreComplete = true)]
