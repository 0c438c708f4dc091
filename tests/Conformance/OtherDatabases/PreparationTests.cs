using System.Data.Common;
using FixtureGen.Conformance.Harness;
using FixtureGen.Conformance.OtherDatabases;
using FixtureGen.Conformance.Shop;
using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.PostgreSql;
using FixtureGen.Sqlite;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;

[module: FixtureGroup("sqlite fixture", typeof(SqliteShopDatabase), Fixtures = [typeof(PreparationTests.TriesAll)])]
[module: FixtureGroup("postgres fixture", typeof(PostgreSqlShopDatabase), Fixtures = [typeof(PreparationTests.TriesAll)])]
[module: FixtureGroup("sqlite schema", typeof(PreparationTests.SqliteSchema))]
[module: FixtureGroup("postgres schema", typeof(PreparationTests.PostgreSqlSchema))]

namespace FixtureGen.Conformance.OtherDatabases;

/// <summary>The same ways while something is prepared: by a class set-up, by a fixture, and by what creates the tables.</summary>
[Collection("other databases")]
public sealed class PreparationTests
{
    private static Func<Task> inSetUp = null!;
    private static Exception? thrownInSetUp;

    /// <summary>Those that leave nothing behind.</summary>
    private static IEnumerable<Way> All => Ways.All.Where(static way => !way.IsSeenAfterwards);

    /// <summary>On PostgreSQL each would have a new database, so there one set-up tries all.</summary>
    public static TheoryData<WayOnEngine> OnSqlite
        => [.. All.Where(static way => way.Engine == ConformanceEngine.Sqlite).Select(static way => new WayOnEngine(way))];

    public static TheoryData<string> Engines => [.. ConformanceEngine.All.Select(static engine => engine.Name)];

    [Theory]
    [MemberData(nameof(OnSqlite))]
    public async Task In_a_class_set_up(WayOnEngine row)
    {
        var way = row.Way;
        var production = await Production.OfAsync(way.Engine);
        var before = production.State();
        inSetUp = way.Prepare(production);
        await using var tests = await ClassRun.StartAsync<SetUpOnSqlite>();
        var isInSandbox = false;

        var failure = await Record.ExceptionAsync(() => tests.TestAsync(sandbox => isInSandbox = sandbox.Connection.Count(Production.Row) == 1));

        Assert.Equal(before, production.State());
        Assert.True(isInSandbox || failure is not null || OtherDatabaseTests.IsOurs(thrownInSetUp), "It is not there, and nothing failed.");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public Task One_after_the_other_in_a_class_set_up(string engine)
    {
        inSetUp = () => TryAllAsync(engine, Sandbox.Current!.Connection);
        return FailsAsync(engine, engine == ConformanceEngine.Sqlite ? ClassRun.StartAsync<SetUpOnSqlite> : ClassRun.StartAsync<SetUpOnPostgreSql>);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public Task In_a_fixture(string engine)
        => FailsAsync(engine, engine == ConformanceEngine.Sqlite ? ClassRun.StartAsync<FixtureOnSqlite> : ClassRun.StartAsync<FixtureOnPostgreSql>);

    [Theory]
    [MemberData(nameof(Engines))]
    public Task While_the_schema_is_made(string engine)
        => FailsAsync(engine, engine == ConformanceEngine.Sqlite ? ClassRun.StartAsync<SchemaOnSqlite> : ClassRun.StartAsync<SchemaOnPostgreSql>);

    private static async Task FailsAsync(string engine, Func<Task<ClassRun>> start)
    {
        var production = await Production.OfAsync(engine);
        var before = production.State();
        await using var tests = await start();

        var failure = await Assert.ThrowsAsync<FixtureLoadException>(() => tests.TestAsync(static sandbox => sandbox.Connection.Count("account")));

        Assert.Equal(before, production.State());
        Assert.True(failure.ToString().Contains(production.Name, StringComparison.Ordinal), failure.ToString());
    }

    /// <summary>Tries every way, and goes on after each error.</summary>
    private static async Task TryAllAsync(string engine, DbConnection own)
    {
        var production = await Production.OfAsync(engine);
        foreach (var way in All.Where(way => way.Engine == engine))
        {
            if (await Record.ExceptionAsync(() => way.Prepare(production)()) is null)
            {
                own.Execute($"DELETE FROM {Production.Row}");
            }
        }
    }

    private static async Task TryAllAsync(DbContext db)
    {
        await db.Database.OpenConnectionAsync();
        await TryAllAsync(EngineOf(db), db.Database.GetDbConnection());
        await db.Database.CloseConnectionAsync();
    }

    private static string EngineOf(DbContext db)
        => db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? ConformanceEngine.Sqlite : ConformanceEngine.PostgreSql;

    [Fixture]
    internal sealed class TriesAll : Fixture<ShopContext>
    {
        public override Task LoadAsync(ShopContext db, CancellationToken cancellationToken) => TryAllAsync(db);
    }

    internal abstract class Schema : TestDatabase<ShopContext>
    {
        protected override async Task CreateSchemaAsync(ShopContext db, CancellationToken cancellationToken)
        {
            await ShopSchema.CreateAsync(db, ConformanceEngine.Named(EngineOf(db)), cancellationToken);
            await TryAllAsync(db);
        }
    }

    internal sealed class SqliteSchema : Schema
    {
        protected override DatabaseEngine Engine { get; } = new SqliteEngine();

        protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseSqlite(connection);
    }

    internal sealed class PostgreSqlSchema : Schema
    {
        protected override DatabaseEngine Engine { get; } = new PostgreSqlEngine();

        protected override void Configure(DbContextOptionsBuilder<ShopContext> options, DbConnection connection) => options.UseNpgsql(connection);
    }

    private sealed class SetUpOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(SetUpOnSqlite), "sqlite", static async _ => thrownInSetUp = await Record.ExceptionAsync(inSetUp));
    }

    private sealed class SetUpOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(SetUpOnPostgreSql), "postgres", static _ => Record.ExceptionAsync(inSetUp));
    }

    private sealed class FixtureOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(FixtureOnSqlite), "sqlite fixture");
    }

    private sealed class FixtureOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(FixtureOnPostgreSql), "postgres fixture");
    }

    private sealed class SchemaOnSqlite : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(SchemaOnSqlite), "sqlite schema");
    }

    private sealed class SchemaOnPostgreSql : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(SchemaOnPostgreSql), "postgres schema");
    }
}
