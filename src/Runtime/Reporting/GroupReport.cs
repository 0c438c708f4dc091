using System.Collections.Concurrent;
using FixtureGen.Engines;
using FixtureGen.Plan;

namespace FixtureGen.Reporting;

/// <summary>The counters of one fixture group. Safe to use from classes that run in parallel.</summary>
internal sealed class GroupReport(FixtureGroupAttribute group, string engine, RunReport run)
{
    private const int MostReasons = 10;

    private readonly ConcurrentQueue<FixtureReport> fixtures = [];
    private readonly ConcurrentDictionary<string, DiscardedDatabases> discarded = new(StringComparer.Ordinal);
    private int loads, classes, tests, rollBacks, leasesMade, leasesReused, databasesDiscarded, setupStatements;
    private long transactionStatements;

    internal FixtureGroupAttribute Group { get; } = group;

    internal string Engine { get; } = engine;

    internal IReadOnlyList<FixtureReport> Fixtures => [.. fixtures];

    internal TimeSpan Elapsed { get; private set; }

    internal long ImageSize { get; private set; }

    internal string? Failure { get; private set; }

    internal int Loads => loads;

    internal int Classes => classes;

    internal int Tests => tests;

    internal int RollBacks => rollBacks;

    internal int LeasesMade => leasesMade;

    internal int LeasesReused => leasesReused;

    internal int DatabasesDiscarded => databasesDiscarded;

    /// <summary>Why they were discarded, the most frequent reason first.</summary>
    internal IReadOnlyList<DiscardedDatabases> Discarded
        => [.. discarded.Values.OrderByDescending(static one => one.Count).ThenBy(static one => one.Because, StringComparer.Ordinal)];

    internal long TransactionStatementCount => transactionStatements;

    internal int LoadStatements => fixtures.Sum(static fixture => fixture.Record.Statements);

    internal void FixtureLoaded(Type fixture, PlannedFixtureAttribute? planned, LoadRecord record, TimeSpan elapsed)
        => fixtures.Enqueue(new(fixture, planned, record, elapsed));

    /// <summary>Statements of the class set-ups.</summary>
    internal int SetupStatements => setupStatements;

    internal void SetUp(LoadRecord record) => Interlocked.Add(ref setupStatements, record.Statements);

    internal void Loaded(TimeSpan elapsed, long imageSize)
    {
        Elapsed = elapsed;
        ImageSize = imageSize;
        Interlocked.Increment(ref loads);
    }

    internal void LoadFailed(Exception failure) => Failure = failure.Message;

    internal void ClassStarted()
    {
        Interlocked.Increment(ref classes);
        run.ClassStarted();
    }

    internal void ClassEnded() => run.ClassEnded();

    internal void TestCompleted() => Interlocked.Increment(ref tests);

    internal void RolledBack()
    {
        Interlocked.Increment(ref rollBacks);
        TransactionStatements(1);
    }

    internal void LeaseMade() => Interlocked.Increment(ref leasesMade);

    internal void LeaseReused() => Interlocked.Increment(ref leasesReused);

    /// <param name="owner">Whose database it was.</param>
    /// <param name="because">Why it was thrown away.</param>
    internal void DatabaseDiscarded(string owner, string because)
    {
        Interlocked.Increment(ref databasesDiscarded);
        // Texts of statements may differ in each test.
        var reason = discarded.Count < MostReasons || discarded.ContainsKey(because) ? because : "for other reasons";
        discarded.AddOrUpdate(
            reason,
            new DiscardedDatabases(reason, owner, 1),
            static (_, known) => known with { Count = known.Count + 1 });
    }

    internal void TransactionStatements(int count) => Interlocked.Add(ref transactionStatements, count);
}
