using System.Text.Encodings.Web;
using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>What the page's script works with, as JSON inside the page.</summary>
internal static class PageData
{
    // The escaping of the default encoder keeps any text from ending the script element that the JSON stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    internal static string Write(IReadOnlyList<ProcessLog> logs)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteStartArray("runs");
            foreach (var log in logs)
            {
                Write(json, log);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, ProcessLog log)
    {
        var series = SeriesData.Of(log);
        json.WriteStartObject();
        json.WriteString("title", $"{log.Head.Assembly} {log.Head.ProcessId}");
        json.WriteNumber("seconds", Round(log.Seconds));
        json.WriteNumber("samplesAPoint", series.SamplesAPoint);
        json.WriteString("times", series.Times);
        json.WriteStartObject("lines");
        foreach (var (key, values) in series.Lines)
        {
            json.WriteString(key, values);
        }

        json.WriteEndObject();
        Accounts(json, log);
        json.WriteEndObject();
    }

    private static void Accounts(Utf8JsonWriter json, ProcessLog log)
    {
        var lanes = LaneLayout.Arrange(log);
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("accounts");
        for (var lane = 0; lane < lanes.Count; lane++)
        {
            foreach (var account in lanes[lane].Accounts)
            {
                var (className, method) = account.IsTest ? TestName.Split(account.Name) : (account.Kind, account.Name);
                classes.TryAdd(className, classes.Count);
                json.WriteStartArray();
                json.WriteNumberValue(lane);
                json.WriteNumberValue(account.IsTest ? 1 : 0);
                json.WriteNumberValue(classes[className]);
                json.WriteStringValue(method);
                json.WriteNumberValue(Round(account.Began - log.FirstTime));
                json.WriteNumberValue(Round(log.EndOf(account) - account.Began));
                json.WriteNumberValue(account.Allocated);
                json.WriteNumberValue(account.Peak);
                json.WriteNumberValue(account.Growth);
                json.WriteNumberValue(account.Beside);
                json.WriteNumberValue(account.Retained ?? -1);
                json.WriteNumberValue(account.Collections);
                json.WriteStringValue(account.Failure ?? (account.HasEnded ? "" : "It was running when the log ended."));
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("classes");
        foreach (var className in classes.Keys)
        {
            json.WriteStringValue(className);
        }

        json.WriteEndArray();
    }

    private static double Round(double seconds) => Math.Round(seconds, 6);
}
