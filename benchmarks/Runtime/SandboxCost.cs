using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FixtureGen.Glue;
using Microsoft.EntityFrameworkCore;

namespace FixtureGen.Runtime.Benchmark;

/// <summary>Each case on the bare physical connection, and in a sandbox. What is written is rolled back in both.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SandboxCost
{
    private const string Insert = "INSERT INTO \"Items\" (\"Name\", \"Amount\") VALUES ('one more', 0)";

    private Subject subject = null!;
    private Sandbox sandbox = null!;

    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    public static IEnumerable<string> Engines => Subjects.Names;

    [GlobalSetup]
    public void Start() => subject = Subjects.Start(Engine);

    /// <summary>Commands run in the middle of a test.</summary>
    [GlobalSetup(Targets = [nameof(CommandInSandbox), nameof(CommandOnPhysical), nameof(TransactionInSandbox), nameof(TransactionOnPhysical)])]
    public void StartInTest()
    {
        Start();
        sandbox = subject.Enter();
    }

    [GlobalCleanup]
    public void Stop() => subject.Stop();

    [Benchmark(Baseline = true), BenchmarkCategory("begin, insert, roll back")]
    public void InsertOnPhysical()
    {
        subject.Execute(Insert);
        subject.Execute("ROLLBACK TO test");
    }

    [Benchmark, BenchmarkCategory("begin, insert, roll back")]
    public void InsertInSandbox()
    {
        using (var command = subject.Enter().Connection.CreateCommand())
        {
            command.CommandText = Insert;
            command.ExecuteNonQuery();
        }

        SequentialTests.After();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("context, insert, count")]
    public int ContextOnPhysical()
    {
        int count;
        using (var db = subject.NewDb())
        {
            count = InsertAndCount(db);
        }

        subject.Execute("ROLLBACK TO test");
        return count;
    }

    [Benchmark, BenchmarkCategory("context, insert, count")]
    public int ContextInSandbox()
    {
        int count;
        using (var db = Subject.NewDb(subject.Enter()))
        {
            count = InsertAndCount(db);
        }

        SequentialTests.After();
        return count;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("command")]
    public object? CommandOnPhysical()
    {
        using var command = subject.Physical.CreateCommand();
        command.CommandText = "SELECT 1";
        return command.ExecuteScalar();
    }

    [Benchmark, BenchmarkCategory("command")]
    public object? CommandInSandbox()
    {
        using var command = sandbox.Connection.CreateCommand();
        command.CommandText = "SELECT 1";
        return command.ExecuteScalar();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("application's transaction")]
    public void TransactionOnPhysical()
    {
        using var transaction = subject.Idle.BeginTransaction();
        transaction.Commit();
    }

    [Benchmark, BenchmarkCategory("application's transaction")]
    public void TransactionInSandbox()
    {
        using var transaction = sandbox.Connection.BeginTransaction();
        transaction.Commit();
    }

    private static int InsertAndCount(ShopContext db)
    {
        db.Items.Add(new() { Name = "one more" });
        db.SaveChanges();
        return db.Items.Count();
    }
}
