using System.Globalization;
using System.Text.Json;

namespace FixtureGen.Tool.Scan.Logs;

/// <summary>Reads FixtureGen's diagnostics out of the log that the compiler writes (SARIF 2.1).</summary>
internal static class SarifReader
{
    internal static IReadOnlyList<Finding> Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(path));
        var findings = new List<Finding>();
        foreach (var run in Items(log.RootElement, "runs"))
        {
            var rules = Items(run.GetProperty("tool").GetProperty("driver"), "rules")
                .ToDictionary(static rule => rule.GetProperty("id").GetString()!, StringComparer.Ordinal);
            findings.AddRange(Items(run, "results").Where(IsOurs).Select(result => Read(result, rules)));
        }

        return findings;
    }

    /// <summary>What the user has suppressed in source is in the log, too.</summary>
    private static bool IsOurs(JsonElement result)
        => result.GetProperty("ruleId").GetString()!.StartsWith("FG", StringComparison.Ordinal) && !Items(result, "suppressions").Any()
            && Items(result, "locations").Any();

    private static Finding Read(JsonElement result, Dictionary<string, JsonElement> rules)
    {
        var id = result.GetProperty("ruleId").GetString()!;
        rules.TryGetValue(id, out var rule);
        var place = Items(result, "locations").First().GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return new Finding(
            id,
            Text(rule, "shortDescription", "text") ?? id,
            Text(rule, "helpUri") ?? "",
            Text(rule, "defaultConfiguration", "level") ?? "warning",
            Text(result, "message", "text") ?? "",
            new Uri(Text(place, "artifactLocation", "uri")!).LocalPath,
            new Region(Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")),
            Fact(result, "Tests"),
            Fact(result, "Statements"));
    }

    /// <summary>A property of the diagnostic that is a number.</summary>
    private static int? Fact(JsonElement result, string name)
        => int.TryParse(
            Text(result, "properties", "customProperties", name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name)
        => parent.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    private static string? Text(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.GetString();
    }

    private static int Number(JsonElement region, string name) => region.TryGetProperty(name, out var number) ? number.GetInt32() : 1;
}
