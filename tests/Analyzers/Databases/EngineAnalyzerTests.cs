using FixtureGen.Analyzers.Databases;
using FixtureGen.Analyzers.Tests.Harness;

namespace FixtureGen.Analyzers.Tests.Databases;

public sealed class EngineAnalyzerTests
{
    private const string ForumDatabase = """

        public class ForumDatabase : TestDatabase<ForumContext> { protected override void Configure(DbContextOptionsBuilder<ForumContext> options, DbConnection connection) { } }
        """;

    private const string PlainDatabase = """

        public class PlainDatabase : TestDatabase { protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask; }
        """;

    private const string PostgreSqlEngine = """

        namespace FixtureGen.PostgreSql { public abstract class PostgreSqlEngine; }
        """;

    private const string OwnEngine = """

        public class OwnDatabase : TestDatabase
        {
            protected override FixtureGen.Engines.DatabaseEngine Engine => null!;
            protected override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    [Theory]
    [InlineData("[UseFixtures<Users>] public partial class [|Tests|] { }" + ForumDatabase)]
    [InlineData("[UseDatabase<ForumDatabase>] public partial class [|Tests|] { }" + ForumDatabase)]
    [InlineData("[UseFixtures<Cities>] public partial class [|Tests|] { }" + PlainDatabase)]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base { } public partial class [|Tests|] : Base { }" + ForumDatabase)]
    [InlineData("public class Derived : ForumDatabase { } [UseDatabase<Derived>] public partial class [|Tests|] { }" + ForumDatabase)]
    public Task A_class_whose_database_has_no_engine_is_reported(string source)
        => Verify.ReportsInAsync<EngineAnalyzer>(code => TestCode.CompileWithoutEngine(code, TestCode.Declarations), source);

    [Theory]
    [InlineData("[UseDatabase<OwnDatabase>] public partial class Tests { }" + OwnEngine)]
    [InlineData("public class Derived : OwnDatabase { } [UseDatabase<Derived>] public partial class Tests { }" + OwnEngine)]
    [InlineData("[UseFixtures<Users>] public partial class NoDatabase { }")]
    [InlineData("[UseFixtures<Cities>] public partial class SeveralDatabases { }" + PlainDatabase + OwnEngine)]
    [InlineData("[UseFixtures<Users>] public abstract partial class Base { }" + ForumDatabase)]
    [InlineData("public partial class Plain { }" + ForumDatabase)]
    public Task A_database_that_names_its_engine_or_that_no_test_uses_is_not(string source)
        => Verify.ReportsInAsync<EngineAnalyzer>(code => TestCode.CompileWithoutEngine(code, TestCode.Declarations), source);

    [Fact]
    public Task With_one_engine_package_everything_is_right()
        => Verify.ReportsAsync<EngineAnalyzer>("[UseFixtures<Users>] public partial class Tests { }" + ForumDatabase);

    [Fact]
    public Task The_message_says_what_to_reference()
        => Verify.ReportsInAsync<EngineAnalyzer>(
            code => TestCode.CompileWithoutEngine(code, TestCode.Declarations),
            "[UseFixtures<Users>] public partial class [|Tests|] { }" + ForumDatabase,
            "The tests of 'Tests' run on 'ForumDatabase', which names no engine, and the project references no engine package. "
            + "Reference one, such as FixtureGen.Sqlite, or override 'Engine' in 'ForumDatabase'.");

    [Fact]
    public Task Of_several_engines_one_must_be_chosen()
        => Verify.ReportsAsync<EngineAnalyzer>(
            "[UseFixtures<Users>] public partial class [|Tests|] { }" + ForumDatabase + PostgreSqlEngine,
            "The tests of 'Tests' run on 'ForumDatabase', which names no engine, and the project references several engine packages: FixtureGen.Sqlite and Tests. "
            + "Choose one with <FixtureGenEngine> in the project file, or override 'Engine' in 'ForumDatabase'.");

    [Fact]
    public async Task Of_several_engines_one_can_be_chosen()
        => Assert.Empty(await Verify.FindAsync(
            new EngineAnalyzer(),
            TestCode.Compile("[UseFixtures<Users>] public partial class Tests { }" + ForumDatabase + PostgreSqlEngine, TestCode.Declarations),
            Setting.OfProject("FixtureGenEngine", "sqlite")));
}
