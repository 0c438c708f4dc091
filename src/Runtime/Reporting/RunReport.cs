using System.Collections.Concurrent;
using System.Diagnostics;
using FixtureGen.Plan;

namespace FixtureGen.Reporting;

/// <summary>What happened in this process, kept while it runs and written as the run summary.</summary>
internal sealed class RunReport
{
    private readonly ConcurrentDictionary<GroupReport, bool> groups = [];
    private readonly ConcurrentBag<SchemaReport> schemas = [];
    private readonly SummaryOutput output;
    private long lastWritten;
    private int classesRunning;

    internal RunReport(SummaryOutput output) => this.output = output;

    internal static RunReport Current { get; } = Start();

    internal DateTimeOffset StartedAt { get; } = DateTimeOffset.UtcNow;

    internal IReadOnlyList<GroupReport> Groups => [.. groups.Keys.OrderBy(static group => group.Group.Id, StringComparer.Ordinal)];

    internal IReadOnlyList<SchemaReport> Schemas => [.. schemas.OrderBy(static schema => schema.Database, StringComparer.Ordinal)];

    internal GroupReport Group(FixtureGroupAttribute group, string engine)
    {
        var report = new GroupReport(group, engine, this);
        groups[report] = true;
        return report;
    }

    /// <summary>Leaves out a group whose load was cancelled. Who loads it anew has a report of its own.</summary>
    internal void Forget(GroupReport report) => groups.TryRemove(report, out _);

    internal void Schema(Type database, string engine, TimeSpan elapsed) => schemas.Add(new(database.FullName!, engine, elapsed));

    internal void ClassStarted() => Interlocked.Increment(ref classesRunning);

    /// <summary>
    /// Test hosts may kill the process instead of letting it exit, so the summary is also written whenever no class runs,
    /// at most once a second.
    /// </summary>
    internal void ClassEnded()
    {
        if (Interlocked.Decrement(ref classesRunning) != 0)
        {
            return;
        }

        var last = Interlocked.Read(ref lastWritten);
        var now = Stopwatch.GetTimestamp();
        if ((last == 0 || Stopwatch.GetElapsedTime(last, now) >= TimeSpan.FromSeconds(1))
            && Interlocked.CompareExchange(ref lastWritten, now, last) == last)
        {
            output.WriteFile(this);
        }
    }

    private static RunReport Start()
    {
        var report = new RunReport(SummaryOutput.FromEnvironment());
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!report.groups.IsEmpty)
            {
                report.output.WriteFile(report);
                report.output.WriteText(report, Console.Out, Console.Error);
            }
        };
        return report;
    }
}

/// <summary>How long the tables of one database took to create.</summary>
internal sealed record SchemaReport(string Database, string Engine, TimeSpan Elapsed);
