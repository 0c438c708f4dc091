using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FixtureGen.Tool.Tests;

/// <summary>Builds a log as the sampler writes it, with figures that a test chooses.</summary>
internal sealed class TestLog
{
    internal const long MiB = 1024 * 1024;

    private readonly StringBuilder lines = new();
    private int lastId;

    internal TestLog(string assembly = "Forum.Tests", int processId = 42, double time = 100, string summary = "")
    {
        Time = time;
        Line(50 * MiB, "", "head", $$"""
            "format":1,"session":"s","assembly":"{{assembly}}","started":"2030-01-02T03:04:05.0000000+00:00","pid":{{processId}},"interval":0.1,"warmup":0,"os":"Linux","runtime":".NET","collector":"workstation, concurrent","cpus":2,"page":4096,"ceiling":8589934592,"limits":"enforce","summary":{{JsonSerializer.Serialize(summary)}},"alloc":1000000,"heap":500000,"metrics":[{"metric":"rss","quality":"exact","why":"From /proc."}]
            """);
    }

    /// <summary>Seconds of the monotonic clock at the next line.</summary>
    internal double Time { get; set; }

    internal string Text => lines.ToString();

    internal long Allocated { get; private set; } = 1_000_000;

    internal int Collections { get; set; }

    internal TestLog Sample(long resident, double after = 0.1, long? peak = null)
    {
        Time += after;
        Line(resident, "", "sample", string.Create(CultureInfo.InvariantCulture, $"""
            "dt":{after:0.######},"peak":{peak ?? resident},"heap":{resident / 4},"committed":{resident / 2},"alloc":{Allocated},"gc":[{Collections},{Collections / 4},{Collections / 16}],"pause":{Collections * 0.5:0.###},"threads":4,"queued":0,"open":[]
            """));
        return this;
    }

    internal int Begin(string name, string kind = "test")
    {
        Line(50 * MiB, name, "begin", $"""
            "id":{++lastId},"kind":"{kind}"
            """);
        return lastId;
    }

    internal TestLog End(int id, string name, long allocated = MiB, double took = 0.05, long growth = MiB, int beside = 0, string more = "")
    {
        Allocated += allocated;
        Line(52 * MiB, name, "end", string.Create(CultureInfo.InvariantCulture, $"""
            "id":{id},"dur":{took:0.######},"alloc":{allocated},"peak":{(50 * MiB) + growth},"base":{50 * MiB},"beside":{beside},"gc":[1,0,0],"pause":0.5{more}
            """));
        return this;
    }

    internal TestLog Test(string name, long allocated = MiB, double took = 0.05, long growth = MiB, int beside = 0, string more = "", string kind = "test")
    {
        var id = Begin(name, kind);
        Time += took;
        return End(id, name, allocated, took, growth, beside, more);
    }

    internal TestLog Threshold(string action, long bytes, params string[] running)
    {
        Line(bytes, running.FirstOrDefault() ?? "", "threshold", $"""
            "action":"{action}","threshold":{bytes},"peak":{bytes + MiB},"running":{JsonSerializer.Serialize(running)}
            """);
        return this;
    }

    internal TestLog Stop(long late = 0, long unattributed = 0)
    {
        Line(50 * MiB, "", "stop", $"""
            "alloc":{Allocated + late + unattributed},"late":{late},"highest":{60 * MiB}
            """);
        return this;
    }

    internal TestLog Raw(string text)
    {
        lines.Append(text);
        return this;
    }

    /// <summary>Forgets the lines so far, for logs that are written piece by piece.</summary>
    internal void Clear() => lines.Clear();

    internal string Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Text);
        return path;
    }

    private void Line(long resident, string name, string what, string more)
        => lines.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"rss\":{resident},\"time\":{Time:0.######},\"name\":\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\",\"ev\":\"{what}\",{more.Trim()}}}\n"));
}
