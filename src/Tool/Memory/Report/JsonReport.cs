using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The report's figures as JSON, for scripts. Times are seconds, sizes bytes; keys are only ever added.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    internal static string Write(ReportModel report) => JsonSerializer.Serialize(
        new
        {
            format = 1,
            processes = report.Logs.Select(static log =>
            {
                var ledger = Ledger.Of(log);
                return new
                {
                    session = log.Head.Session,
                    assembly = log.Head.Assembly,
                    processId = log.Head.ProcessId,
                    started = log.Head.Started,
                    seconds = log.Seconds,
                    samples = log.Samples.Count,
                    highestResident = log.HighestResident,
                    ended = log.End is not null,
                    runningAtEnd = log.Unfinished.Select(static test => test.Name),
                    ledger = new
                    {
                        total = ledger.Total,
                        tests = ledger.Tests,
                        phases = ledger.Phases.Select(
                            static phase =>
                                new { kind = phase.Kind, count = phase.Count, seconds = phase.Seconds, allocated = phase.Allocated }),
                        late = ledger.Late,
                        unattributed = ledger.Unattributed,
                    },
                };
            }),
            tests = report.Tests.Select(static pair => new
            {
                name = pair.Test.Name,
                seconds = pair.Test.Seconds,
                allocated = pair.Test.Allocated,
                peak = pair.Test.Peak,
                @base = pair.Test.Base,
                beside = pair.Test.Beside,
                retained = pair.Test.Retained,
                collections = pair.Test.Collections,
                failure = pair.Test.Failure,
                ended = pair.Test.HasEnded,
            }),
        },
        Options) + "\n";
}
