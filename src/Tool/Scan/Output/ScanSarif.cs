using System.Text.Json;
using FixtureGen.Tool.Scan.Logs;

namespace FixtureGen.Tool.Scan.Output;

/// <summary>The scan for code hosts and editors: one SARIF 2.1 log of the whole solution, with paths relative to it.</summary>
internal static class ScanSarif
{
    private const string Root = "SRCROOT";

    internal static string Write(ScanResult result, IReadOnlyList<Finding> findings) => JsonText.Of(json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, findings);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteString("uri", new Uri(result.Folder + Path.DirectorySeparatorChar).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            Write(json, finding, result);
        }

        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FixtureGen");
        json.WriteString("informationUri", "https://github.com/fixturegen/fixturegen");
        json.WriteStartArray("rules");
        foreach (var rule in findings.DistinctBy(static finding => finding.Rule)
            .OrderBy(static finding => finding.Rule, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Rule);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, ScanResult result)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("level", finding.Level);
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', result.Relative(finding.File).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Region.StartLine);
        json.WriteNumber("startColumn", finding.Region.StartColumn);
        json.WriteNumber("endLine", finding.Region.EndLine);
        json.WriteNumber("endColumn", finding.Region.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Tests is { } tests)
        {
            json.WriteStartObject("properties");
            json.WriteNumber("tests", tests);
            json.WriteNumber("statements", finding.Sent);
            json.WriteNumber("saved", finding.Saved);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
