using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>Chrome's trace events, which Perfetto opens: tests and phases as lanes, figures as counters. Times are microseconds.</summary>
internal sealed class TraceExport : IExport
{
    public string Name => "trace";

    public string Extension => ".trace.json";

    public void Write(IReadOnlyList<ProcessLog> logs, Stream to)
    {
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("displayTimeUnit", "ms");
        json.WriteStartArray("traceEvents");
        foreach (var log in logs)
        {
            Named(json, log, "process_name", thread: 0, $"{log.Head.Assembly} {log.Head.ProcessId}");
            Lanes(json, log);
            Counters(json, log);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Lanes(Utf8JsonWriter json, ProcessLog log)
    {
        var lanes = LaneLayout.Arrange(log);
        for (var lane = 0; lane < lanes.Count; lane++)
        {
            Named(json, log, "thread_name", lane + 1, lanes[lane].Title);
            foreach (var account in lanes[lane].Accounts)
            {
                Start(json, log, "X", account.Kind, account.Name, account.Began, lane + 1);
                json.WriteNumber("dur", Microseconds(log.EndOf(account) - account.Began));
                json.WriteStartObject("args");
                json.WriteNumber("allocated bytes", account.Allocated);
                json.WriteNumber("peak bytes of the process", account.Peak);
                json.WriteNumber("tests beside", account.Beside);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }
    }

    private static void Counters(Utf8JsonWriter json, ProcessLog log)
    {
        foreach (var sample in log.Samples)
        {
            Start(json, log, "C", "memory", "memory (MiB)", sample.Time, thread: 0);
            json.WriteStartObject("args");
            json.WriteNumber("resident", Mebibytes(sample.Resident));
            json.WriteNumber("peak", Mebibytes(sample.Peak));
            json.WriteNumber("heap", Mebibytes(sample.Heap));
            json.WriteNumber("committed", Mebibytes(sample.Committed));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void Named(Utf8JsonWriter json, ProcessLog log, string what, int thread, string name)
    {
        Start(json, log, "M", "__metadata", what, log.FirstTime, thread);
        json.WriteStartObject("args");
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, ProcessLog log, string phase, string category, string name, double time, int thread)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("cat", category);
        json.WriteString("ph", phase);
        json.WriteNumber("ts", Microseconds(time));
        json.WriteNumber("pid", log.Head.ProcessId);
        json.WriteNumber("tid", thread);
    }

    private static double Microseconds(double seconds) => Math.Round(seconds * 1e6, 1);

    private static double Mebibytes(long bytes) => Math.Round(bytes / 1048576.0, 3);
}
