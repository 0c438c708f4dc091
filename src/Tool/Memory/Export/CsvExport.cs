using System.Globalization;
using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>A line a sample, for spreadsheets. Names are quoted as RFC 4180 asks.</summary>
internal sealed class CsvExport : IExport
{
    public string Name => "csv";

    public string Extension => ".csv";

    public void Write(IReadOnlyList<ProcessLog> logs, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine("process,time,rss,peak,heap,committed,allocated,gen0,gen1,gen2,pause_ms,running");
        foreach (var log in logs)
        {
            foreach (var (sample, running) in RunningTests.At(log))
            {
                text.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{log.Head.ProcessId},{sample.Time:0.######},{sample.Resident},{sample.Peak},{sample.Heap},{sample.Committed},{sample.Allocated},{sample.Gen0},{sample.Gen1},{sample.Gen2},{sample.PauseMilliseconds:0.###},{Quoted(string.Join("; ", running.Select(static test => test.Name)))}"));
            }
        }
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
