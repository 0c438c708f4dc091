using System.Text.Json;

namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Adds the lines of logs, one by one, to the process that they belong to.</summary>
internal sealed class LineReader(List<ProcessLog> logs)
{
    private Dictionary<int, Account> open = [];

    private ProcessLog Log
    {
        get
        {
            if (logs.Count == 0)
            {
                logs.Add(new());
            }

            return logs[^1];
        }
    }

    internal void Read(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf("\"ev\":\"sample\""u8) >= 0)
        {
            var sample = SampleReader.Read(line);
            Log.Saw(sample.Time);
            Log.Samples.Add(sample);
            return;
        }

        using var document = JsonDocument.Parse(line.ToArray());
        Read(document.RootElement);
    }

    private void Read(JsonElement line)
    {
        var time = line.GetProperty("time").GetDouble();
        var what = line.GetProperty("ev").GetString();
        if (what == "head")
        {
            logs.Add(new() { Head = HeadReader.Read(line) });
            open = [];
        }

        Log.Saw(time);
        switch (what)
        {
            case "begin":
                var begun = Begun(line, time);
                open[begun.Id] = begun;
                begun.Base = begun.Peak = Long(line, "rss");
                Log.Accounts.Add(begun);
                break;
            case "end" when open.Remove(Int(line, "id"), out var account):
                Ended(account, line);
                break;
            case "phase":
                var phase = Begun(line, time - line.GetProperty("dur").GetDouble());
                Costs(phase, line);
                Log.Accounts.Add(phase);
                break;
            case "threshold":
                Passed(line, time);
                break;
            case "stop":
                Log.End = new(Long(line, "alloc"), Long(line, "late"), Long(line, "highest"));
                break;
        }
    }

    private void Passed(JsonElement line, double time)
    {
        var bytes = Long(line, "threshold");
        var passed = new PassedThreshold(
            time,
            line.GetProperty("action").GetString()!,
            bytes,
            line.TryGetProperty("peak", out var peak) ? peak.GetInt64() : bytes,
            [.. line.GetProperty("running").EnumerateArray().Select(static name => name.GetString()!)]);
        Log.Thresholds.Add(passed);
        foreach (var running in open.Values)
        {
            running.Peak = Math.Max(running.Peak, passed.Peak);
        }
    }

    private static Account Begun(JsonElement line, double time) => new()
    {
        Id = Int(line, "id"),
        Name = line.GetProperty("name").GetString()!,
        Kind = line.GetProperty("kind").GetString()!,
        Began = time,
    };

    private static void Costs(Account account, JsonElement line)
    {
        account.HasEnded = true;
        account.Seconds = line.GetProperty("dur").GetDouble();
        account.Allocated = Long(line, "alloc");
    }

    private static void Ended(Account account, JsonElement line)
    {
        Costs(account, line);
        account.ResidentAtEnd = Long(line, "rss");
        account.Peak = Long(line, "peak");
        account.Base = Long(line, "base");
        account.Beside = Int(line, "beside");
        account.Collections = line.GetProperty("gc")[0].GetInt32();
        account.PauseMilliseconds = line.GetProperty("pause").GetDouble();
        account.Retained = line.TryGetProperty("retained", out var retained) ? retained.GetInt64() : null;
        account.Failure = line.TryGetProperty("failed", out var failure) ? failure.GetString() : null;
    }

    private static long Long(JsonElement line, string key) => line.GetProperty(key).GetInt64();

    private static int Int(JsonElement line, string key) => line.GetProperty(key).GetInt32();
}
