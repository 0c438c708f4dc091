using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Export;

/// <summary>
/// Allocated bytes as a flame graph for speedscope: the parts of a test's name are its frames, and each phase is one below its kind.
/// </summary>
internal sealed class SpeedscopeExport : IExport
{
    public string Name => "speedscope";

    public string Extension => ".speedscope.json";

    public void Write(IReadOnlyList<ProcessLog> logs, Stream to)
    {
        var frames = new Dictionary<string, int>(StringComparer.Ordinal);
        var profiles = logs.Select(log => Stacks(log, frames)).ToList();

        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("$schema", "https://www.speedscope.app/file-format-schema.json");
        json.WriteString("name", $"{logs[0].Head.Assembly}: allocated bytes");
        json.WriteString("exporter", "FixtureGen");
        json.WriteNumber("activeProfileIndex", 0);
        json.WriteStartObject("shared");
        json.WriteStartArray("frames");
        foreach (var frame in frames.Keys)
        {
            json.WriteStartObject();
            json.WriteString("name", frame);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("profiles");
        for (var i = 0; i < logs.Count; i++)
        {
            Profile(json, logs[i], profiles[i]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Profile(Utf8JsonWriter json, ProcessLog log, List<(int[] Stack, long Bytes)> stacks)
    {
        json.WriteStartObject();
        json.WriteString("type", "sampled");
        json.WriteString("name", $"{log.Head.Assembly} {log.Head.ProcessId}");
        json.WriteString("unit", "bytes");
        json.WriteNumber("startValue", 0);
        json.WriteNumber("endValue", stacks.Sum(static stack => stack.Bytes));
        json.WriteStartArray("samples");
        foreach (var (stack, _) in stacks)
        {
            json.WriteStartArray();
            foreach (var frame in stack)
            {
                json.WriteNumberValue(frame);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("weights");
        foreach (var (_, bytes) in stacks)
        {
            json.WriteNumberValue(bytes);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static List<(int[] Stack, long Bytes)> Stacks(ProcessLog log, Dictionary<string, int> frames)
    {
        var ledger = Ledger.Of(log);
        var stacks = log.Accounts
            .Where(static account => account.HasEnded)
            .Select(account => (Stack(account, frames), account.Allocated))
            .ToList();
        stacks.Add(([Frame(frames, "after the end of tests")], ledger.Late));
        stacks.Add(([Frame(frames, "unattributed")], Math.Max(0, ledger.Unattributed)));
        return stacks;
    }

    private static int[] Stack(Account account, Dictionary<string, int> frames)
    {
        if (!account.IsTest)
        {
            return [Frame(frames, "fixtures"), Frame(frames, account.Kind), Frame(frames, account.Name)];
        }

        var (className, method) = TestName.Split(account.Name);
        return [Frame(frames, "tests"), Frame(frames, className), Frame(frames, method)];
    }

    private static int Frame(Dictionary<string, int> frames, string name)
    {
        frames.TryAdd(name, frames.Count);
        return frames[name];
    }
}
