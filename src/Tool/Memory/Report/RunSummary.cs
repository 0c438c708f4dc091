using System.Text.Json;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>The run summary that the same process wrote: what was loaded, leased and rolled back.</summary>
internal sealed class RunSummary
{
    private readonly JsonElement root;

    private RunSummary(JsonElement root) => this.root = root;

    internal IEnumerable<JsonElement> Groups => root.TryGetProperty("groups", out var groups) ? groups.EnumerateArray() : [];

    /// <summary>Reads the summary of a process; null when it wrote none, or another process has written its own over it since.</summary>
    internal static RunSummary? TryRead(string path, int processId)
    {
        try
        {
            if (path.Length == 0 || !File.Exists(path))
            {
                return null;
            }

            var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
            return Number(root, "processId") == processId ? new(root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The fixtures of a group in load order, or null when the summary does not know the group.</summary>
    internal string? FixturesOf(string groupId)
        => Groups.Where(group => Text(group, "id") == groupId).Select(Fixtures).FirstOrDefault();

    /// <summary>The fixtures of a group in load order, by their short names.</summary>
    internal static string Fixtures(JsonElement group)
    {
        var fixtures = group.TryGetProperty("fixtures", out var list)
            ? list.EnumerateArray().Select(static fixture => Text(fixture, "fixture").Split('.')[^1]).ToList()
            : [];
        return fixtures.Count == 0 ? "no fixtures" : string.Join(" → ", fixtures);
    }

    internal double Total(string key) => root.TryGetProperty("totals", out var totals) ? Number(totals, key) : 0;

    /// <summary>What loading every set anew for each of its tests would have taken, as the summary estimates it.</summary>
    internal double MillisecondsOfLoadingPerTest
        => root.TryGetProperty("estimateOfLoadingPerTest", out var estimate) ? Number(estimate, "loadMs") : 0;

    internal static double Number(JsonElement element, string key)
        => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : 0;

    internal static string Text(JsonElement element, string key)
        => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
