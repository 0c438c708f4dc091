using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>
/// The JSON array of pytest-memlog: resident bytes, seconds of the monotonic clock, name of the running test or an empty string.
/// While several tests run, there is a row for each of them, at the same time.
/// </summary>
internal sealed class MemlogExport : IExport
{
    public string Name => "memlog";

    public string Extension => ".memlog.json";

    public void Write(IReadOnlyList<ProcessLog> logs, Stream to)
    {
        using var json = new Utf8JsonWriter(to, new() { Indented = false });
        json.WriteStartArray();
        foreach (var log in logs)
        {
            foreach (var (sample, running) in RunningTests.At(log))
            {
                if (running.Count == 0)
                {
                    Row(json, sample, "");
                }

                foreach (var test in running)
                {
                    Row(json, sample, test.Name);
                }
            }
        }

        json.WriteEndArray();
    }

    private static void Row(Utf8JsonWriter json, Sample sample, string name)
    {
        json.WriteStartObject();
        json.WriteNumber("rss", sample.Resident);
        json.WriteNumber("time", sample.Time);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
