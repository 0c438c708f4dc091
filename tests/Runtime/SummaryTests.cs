using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using FixtureGen.Engines;
using FixtureGen.Glue;
using FixtureGen.Plan;
using FixtureGen.Reporting;
using FixtureGen.Testing;
using FixtureGen.Tests;
using Microsoft.Data.Sqlite;
using SQLitePCL;

[module: FixtureGroup("traced", typeof(SummaryTests.TracedDatabase))]
[module: FixtureGroup("observed", typeof(ShopDatabase), Fixtures = [typeof(SummaryTests.Audited)])]
[module: FixtureGroup("discarding", typeof(ShopDatabase))]
[module: PlannedFixture(typeof(SummaryTests.Audited), Tables = ["product"])]

namespace FixtureGen.Tests;

public sealed class SummaryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fixturegen-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Transaction_statements_are_those_that_were_sent()
    {
        for (var run = 0; run < 2; run++)
        {
            await using var traced = await ClassRun.StartAsync<Traced>();
            await traced.TestAsync(sandbox => sandbox.Connection.Scalar("SELECT 1"));
            await traced.TestAsync(_ => Task.CompletedTask, dispose: sandbox => sandbox.Connection.Scalar("SELECT 1"));
            await Assert.ThrowsAsync<SandboxEscapedException>(() => traced.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("COMMIT; SELECT 1")));
            await traced.TestAsync(sandbox => sandbox.Connection.Scalar("SELECT 1"));
        }

        var report = Plan.Report("traced");
        // The tests' own statements, the comparison after an escape, and what SQLite runs by itself when it serializes an empty database.
        string[] others = ["COMMIT;", " SELECT 1", "SELECT 1", "PRAGMA \"main\".page_count", "BEGIN IMMEDIATE;"];
        var sent = TracedDatabase.Sent.Where(statement => !others.Contains(statement) && !statement.StartsWith("SELECT name, sql FROM", StringComparison.Ordinal) && !statement.StartsWith("SELECT NULL, name FROM", StringComparison.Ordinal)).ToList();
        Assert.Equal(sent.Count, report.TransactionStatementCount);
        Assert.Equal((8, sent.Count(statement => statement.StartsWith("ROLLBACK TO", StringComparison.Ordinal))), (report.Tests, report.RollBacks));
        Assert.Equal((0, 2, 3, 1, 2), (report.LoadStatements, report.Classes, report.LeasesMade, report.LeasesReused, report.DatabasesDiscarded));
    }

    [Fact]
    public async Task A_database_that_is_thrown_away_is_named_with_the_reason()
    {
        await using (var shop = await ClassRun.StartAsync<Discarding>())
        {
            for (var test = 0; test < 3; test++)
            {
                await shop.TestAsync(sandbox => sandbox.Connection.Execute("ATTACH ':memory:' AS other"), $"Shop.Attaches_{test}");
            }

            await Assert.ThrowsAsync<SandboxEscapedException>(() => shop.TestAsync(sandbox => sandbox.Connection.ExecutePlainly("COMMIT"), "Shop.Commits"));
        }

        var report = Plan.Report("discarding");
        Assert.Equal(
            [
                new("it changed its connection: ATTACH", "Shop.Attaches_0", 3),
                new("something unseen ended its transaction", "Shop.Commits", 1),
            ],
            report.Discarded);
        Assert.Equal(4, report.DatabasesDiscarded);
    }

    [Fact]
    public void Many_reasons_are_summed_up()
    {
        var run = new RunReport(new SummaryOutput(Path.Combine(folder, "summary.json"), Text: false));
        var group = run.Group(new("a", typeof(ShopDatabase)), "sqlite");

        for (var number = 0; number < 30; number++)
        {
            group.DatabaseDiscarded("a test", $"<COMMIT -- {number}> ended its transaction");
        }

        Assert.Equal((11, new DiscardedDatabases("for other reasons", "a test", 20)), (group.Discarded.Count, group.Discarded[0]));
    }

    [Fact]
    public async Task What_a_fixture_writes_beyond_its_touch_list_is_reported_with_the_entry_to_add()
    {
        await using var shop = await ClassRun.StartAsync<Observed>();

        var fixture = Assert.Single(Plan.Report("observed").Fixtures);

        Assert.Equal(["audit", "product"], fixture.Record.RowsByTable.Keys);
        Assert.Equal((2, 2), (fixture.Record.RowsByTable["audit"], fixture.Record.RowsByTable["product"]));
        Assert.Equal(["audit"], fixture.Missing);
        Assert.Equal($"Fixture '{typeof(Audited)}' also writes audit: add [Touches(\"audit\")] to it, so that the plan says so.", fixture.Advice);
        // Its transaction counts, the one around it does not.
        Assert.Equal(4, fixture.Record.Statements);
        Assert.Equal(4 + EngineDatabase.BeginStatements, Plan.Report("observed").TransactionStatementCount);
    }

    [Fact]
    public void The_json_has_all_figures()
    {
        using var json = JsonDocument.Parse(SummaryJson.Write(ReportOf(Path.Combine(folder, "summary.json"))));
        var root = json.RootElement;

        Assert.Equal(["format", "startedAt", "processId", "totals", "estimateOfLoadingPerTest", "schemas", "groups"], Names(root));
        Assert.Equal(
            """{"groups":2,"setsLoaded":1,"classes":1,"tests":3,"rollBacks":4,"loadStatements":5,"classSetupStatements":7,"transactionStatements":6,"leasesMade":1,"leasesReused":1,"databasesDiscarded":1,"loadMs":20}""",
            Compact(root.GetProperty("totals")));
        var estimate = root.GetProperty("estimateOfLoadingPerTest");
        Assert.StartsWith("Estimate:", estimate.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal((15, 30.0), (estimate.GetProperty("loadStatements").GetInt32(), estimate.GetProperty("loadMs").GetDouble()));
        Assert.Equal("""[{"database":"FixtureGen.Tests.ShopDatabase","engine":"sqlite","createMs":2.5}]""", Compact(root.GetProperty("schemas")));
        Assert.Equal(
            """[{"id":"a","database":"FixtureGen.Tests.ShopDatabase","engine":"sqlite","loads":1,"failure":null,"loadMs":20,"imageBytes":4096,"classes":1,"tests":3,"rollBacks":4,"loadStatements":5,"classSetupStatements":7,"transactionStatements":6,"leasesMade":1,"leasesReused":1,"databasesDiscarded":1,"discarded":[{"because":"it changed its connection: PRAGMA x = 1","first":"A.Test","databases":1}],"fixtures":[{"fixture":"FixtureGen.Tests.Products","loadMs":10,"statements":5,"rows":{"audit":2,"product":2},"plannedTables":["product"],"tablesMissingFromPlan":["audit"],"advice":"Fixture \u0027FixtureGen.Tests.Products\u0027 also writes audit: add [Touches(\u0022audit\u0022)] to it, so that the plan says so."}]},{"id":"b","database":"FixtureGen.Tests.ShopDatabase","engine":"sqlite","loads":0,"failure":"broken","loadMs":0,"imageBytes":0,"classes":0,"tests":0,"rollBacks":0,"loadStatements":0,"classSetupStatements":0,"transactionStatements":0,"leasesMade":0,"leasesReused":0,"databasesDiscarded":0,"discarded":[],"fixtures":[]}]""",
            Compact(root.GetProperty("groups")));
    }

    [Fact]
    public void The_text_is_written_on_request_only_and_advice_always()
    {
        var path = Path.Combine(folder, "summary.json");
        var report = ReportOf(path);
        using var silent = new StringWriter();
        using var text = new StringWriter();
        using var advice = new StringWriter();

        new SummaryOutput(path, Text: false).WriteText(report, silent, TextWriter.Null);
        new SummaryOutput(path, Text: true).WriteText(report, text, advice);

        Assert.Equal($"FixtureGen: run summary in {path}", silent.ToString().Trim());
        Assert.Contains("add [Touches(\"audit\")]", advice.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            $"""
            FixtureGen: fixture sets in load order
              Products
                loaded once in 20.0 ms by 5 statements, 4 KiB, for 3 tests in 1 class
                1 database discarded, first that of A.Test: it changed its connection: PRAGMA x = 1
              (no fixtures)
                failed: broken

              1 set loaded in 20 ms for 3 tests in 1 class; 4 rollbacks
              5 load statements, 6 transaction statements; 1 database made, 1 leased again, 1 discarded
              estimate of loading per test: 15 load statements, 30 ms at the pace of the fastest load
            FixtureGen: run summary in {path}
            """.ReplaceLineEndings(),
            text.ToString().Trim());
    }

    [Fact]
    public void The_file_is_written_when_no_class_runs_any_more()
    {
        var path = Path.Combine(folder, "made", "on the way", "summary.json");
        var run = new RunReport(new SummaryOutput(path, Text: false));
        var group = run.Group(new("a", typeof(ShopDatabase)), "sqlite");

        group.ClassStarted();
        group.ClassStarted();
        group.ClassEnded();
        Assert.False(File.Exists(path));
        group.ClassEnded();

        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("file/summary.json")]
    public void A_path_that_cannot_be_written_is_said_and_fails_nothing(string relative)
    {
        File.WriteAllText(Path.Combine(folder, "file"), "");
        var path = Path.Combine(folder, relative);
        using var said = new StringWriter();
        var error = Console.Error;
        Console.SetError(said);
        try
        {
            new SummaryOutput(path, Text: false).WriteFile(ReportOf(path));
        }
        finally
        {
            Console.SetError(error);
        }

        Assert.Contains($"FixtureGen: the run summary could not be written to '{path}'", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Set FIXTUREGEN_SUMMARY to a path that can be written.", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Path_and_text_come_from_the_environment()
    {
        Assert.Equal((Path.Combine(AppContext.BaseDirectory, "fixturegen-summary.json"), false), Read());
        Environment.SetEnvironmentVariable("FIXTUREGEN_SUMMARY", Path.Combine(folder, "x", "..", "mine.json"));
        Environment.SetEnvironmentVariable("FIXTUREGEN_SUMMARY_TEXT", "1");
        try
        {
            Assert.Equal((Path.Combine(folder, "mine.json"), true), Read());
        }
        finally
        {
            Environment.SetEnvironmentVariable("FIXTUREGEN_SUMMARY", null);
            Environment.SetEnvironmentVariable("FIXTUREGEN_SUMMARY_TEXT", null);
        }

        static (string, bool) Read()
        {
            var output = SummaryOutput.FromEnvironment();
            return (output.Path, output.Text);
        }
    }

    private static RunReport ReportOf(string path)
    {
        var run = new RunReport(new SummaryOutput(path, Text: false));
        run.Schema(typeof(ShopDatabase), "sqlite", TimeSpan.FromMilliseconds(2.5));
        var group = run.Group(new("a", typeof(ShopDatabase)) { Fixtures = [typeof(Products)] }, "sqlite");
        group.FixtureLoaded(
            typeof(Products),
            new(typeof(Products)) { Tables = ["product"] },
            new(5, new SortedDictionary<string, int> { ["audit"] = 2, ["product"] = 2 }),
            TimeSpan.FromMilliseconds(10));
        group.Loaded(TimeSpan.FromMilliseconds(20), 4096);
        group.SetUp(new(7, new Dictionary<string, int>()));
        group.ClassStarted();
        group.LeaseMade();
        group.LeaseReused();
        group.DatabaseDiscarded("A.Test", "it changed its connection: PRAGMA x = 1");
        group.TransactionStatements(2);
        for (var rollBack = 0; rollBack < 4; rollBack++)
        {
            group.RolledBack();
        }

        for (var test = 0; test < 3; test++)
        {
            group.TestCompleted();
        }

        run.Group(new("b", typeof(ShopDatabase)), "sqlite").LoadFailed(new FormatException("broken"));
        return run;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private sealed class Discarding : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Discarding), "discarding");
    }

    private sealed class Traced : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Traced), "traced");
    }

    private sealed class Observed : ITestClass
    {
        static TestClassDescriptor ITestClass.Descriptor => new(typeof(Observed), "observed");
    }

    [Fixture]
    internal sealed class Audited : Fixture
    {
        public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await connection.ExecuteAsync("INSERT INTO product (name) VALUES ('apple'); INSERT INTO product (name) VALUES ('pear')");
            await transaction.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Has SQLite itself tell what its databases are sent.</summary>
    internal sealed class TracedDatabase : TestDatabase
    {
        internal static ConcurrentQueue<string> Sent { get; } = [];

        internal override void Prepare(DbConnection physical)
            => raw.sqlite3_trace(((SqliteConnection)physical).Handle!, static (_, statement) => Sent.Enqueue(statement), null);

        protected internal override Task CreateSchemaAsync(DbConnection connection, CancellationToken cancellationToken)
        {
            Sent.Clear();
            return Task.CompletedTask;
        }
    }
}
