using FixtureGen.EntityFrameworkCore.Glue;
using FixtureGen.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FixtureGen.Libraries;

/// <summary>
/// Entity Framework and others catch the error by which a context is stopped, and say "no" or "unhealthy". The test fails all the same, and
/// names context and database.
/// </summary>
[Collection("production")]
public sealed class SwallowedStopTests
{
    private static readonly Dictionary<string, Func<OtherContext, Task>> Swallowing = new()
    {
        ["CanConnect"] = static db =>
        {
            Assert.False(db.Database.CanConnect());
            return Task.CompletedTask;
        },
        ["CanConnectAsync"] = static async db => Assert.False(await db.Database.CanConnectAsync()),
        ["a health check"] = static db => Library.CheckAsync(checks =>
        {
            checks.Services.AddSingleton(db);
            checks.AddDbContextCheck<OtherContext>();
        }),
        ["a health check with a query"] = static db => Library.CheckAsync(checks =>
        {
            checks.Services.AddSingleton(db);
            checks.AddDbContextCheck<OtherContext>(customTestQuery: static async (other, cancellationToken) => await other.Notes.AnyAsync(cancellationToken));
        }),
        ["EnsureCreated"] = static db => Task.FromResult(Record.Exception(() => db.Database.EnsureCreated())),
        ["EnsureCreatedAsync"] = static db => Record.ExceptionAsync(() => db.Database.EnsureCreatedAsync()),
        ["EnsureDeletedAsync"] = static db => Record.ExceptionAsync(() => db.Database.EnsureDeletedAsync()),
        ["OpenConnection in a strategy"] = static db => Task.FromResult(Record.Exception(() => db.Database.CreateExecutionStrategy().Execute(db.Database.OpenConnection))),
        ["a strategy that tries everything again"] = static db => Record.ExceptionAsync(() => new Stubborn(db).ExecuteAsync(() => db.Database.OpenConnectionAsync())),
        ["GetAppliedMigrations"] = static db => Task.FromResult(Record.Exception(() => db.Database.GetAppliedMigrations())),
        ["GetPendingMigrationsAsync"] = static db => Record.ExceptionAsync(() => db.Database.GetPendingMigrationsAsync()),
        ["MigrateAsync"] = static db => Record.ExceptionAsync(() => db.Database.MigrateAsync()),
        ["HasTablesAsync"] = static db => Record.ExceptionAsync(() => db.GetService<IRelationalDatabaseCreator>().HasTablesAsync()),
        ["ExistsAsync"] = static db => Record.ExceptionAsync(() => db.GetService<IRelationalDatabaseCreator>().ExistsAsync()),
    };

    public static TheoryData<string> All => [.. Swallowing.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task On_SQLite(string what)
    {
        var production = Production.NewFile();
        await using var run = await ClassRun.StartAsync<SqliteTests>();

        var failure = await FailureAsync(run, _ => new(new DbContextOptionsBuilder<OtherContext>().UseSqlite($"Data Source={production}").Options), what);

        AssertNames(failure, production);
        Assert.False(File.Exists(production), "A file was made.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task On_PostgreSql(string what)
    {
        var production = Production.Create();
        await using var run = await ClassRun.StartAsync<PostgreSqlTests>();

        var failure = await FailureAsync(run, _ => new(new DbContextOptionsBuilder<OtherContext>().UseNpgsql(production).Options), what);

        AssertNames(failure, "production_of_libraries");
        Assert.Equal(0, Production.Tables());
        Production.Drop();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task On_SQLite_with_the_string_of_the_sandbox(string what)
    {
        await using var run = await ClassRun.StartAsync<SqliteTests>();

        AssertAdvises(await FailureAsync(run, static text => new(new DbContextOptionsBuilder<OtherContext>().UseSqlite(text).Options), what));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task On_PostgreSql_with_the_string_of_the_sandbox(string what)
    {
        await using var run = await ClassRun.StartAsync<PostgreSqlTests>();

        AssertAdvises(await FailureAsync(run, static text => new(new DbContextOptionsBuilder<OtherContext>().UseNpgsql(text).Options), what));
    }

    private static void AssertNames(Exception failure, string database)
        => Assert.StartsWith($"'Notes.Reads' uses a '{typeof(OtherContext)}' that would open the database '{database}'", failure.Message, StringComparison.Ordinal);

    private static void AssertAdvises(Exception failure)
    {
        Assert.StartsWith($"'Notes.Reads' uses a '{typeof(OtherContext)}' with the connection string of its sandbox", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[AlsoServes<OtherContext>]", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>What a test fails with that hears of no error.</summary>
    private static Task<InvalidOperationException> FailureAsync(ClassRun run, Func<string, OtherContext> make, string what)
        => Assert.ThrowsAsync<InvalidOperationException>(() => run.TestAsync(
            async sandbox =>
            {
                await using var db = ContextGlue.NewDb<NotesContext>(sandbox);
                await using var other = make(db.Database.GetConnectionString()!);
                _ = await Record.ExceptionAsync(() => Swallowing[what](other));
            },
            "Notes.Reads"));

    private sealed class Stubborn(DbContext db) : ExecutionStrategy(db, maxRetryCount: 2, maxRetryDelay: TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => true;
    }
}
