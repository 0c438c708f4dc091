using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>What a report is made of: the logs, and the run summaries of the processes that wrote them.</summary>
internal sealed class ReportModel(IReadOnlyList<ProcessLog> logs, IReadOnlyList<RunSummary> summaries)
{
    internal IReadOnlyList<ProcessLog> Logs => logs;

    internal IReadOnlyList<RunSummary> Summaries => summaries;

    internal string Title { get; } = string.Join(", ", logs.Select(static log => log.Head.Assembly).Distinct());

    /// <summary>All tests, those that failed a limit or never ended first, then by what they allocated.</summary>
    internal IReadOnlyList<(ProcessLog Log, Account Test)> Tests { get; } =
    [
        .. logs.SelectMany(static log => log.Tests.Select(test => (log, test)))
            .OrderByDescending(static pair => pair.test.Failure is not null)
            .ThenByDescending(static pair => !pair.test.HasEnded)
            .ThenByDescending(static pair => pair.test.Allocated),
    ];

    internal ProcessLog Largest { get; } = logs.MaxBy(static log => log.HighestResident)!;

    /// <summary>Where the growth of a process that ends higher than it began stayed: tests that ran alone and left it larger.</summary>
    internal IReadOnlyList<Account> Suspects { get; } =
    [
        .. logs.SelectMany(static log => log.Tests)
            .Where(static test => test is { HasEnded: true, Beside: 0 } && test.ResidentAtEnd - test.Base >= 1024 * 1024)
            .OrderByDescending(static test => test.ResidentAtEnd - test.Base)
            .Take(5),
    ];
}
