using FixtureGen.Tool.Scan.Logs;

namespace FixtureGen.Tool.Scan.Output;

/// <summary>The scan for other tools.</summary>
internal static class ScanJson
{
    internal static string Write(ScanResult result, IReadOnlyList<Finding> findings) => JsonText.Of(json =>
    {
        json.WriteNumber("format", 1);
        json.WriteString("target", result.Target);
        json.WriteStartArray("testProjects");
        foreach (var project in result.TestProjects)
        {
            json.WriteStringValue(result.Relative(project));
        }

        json.WriteEndArray();
        json.WriteNumber("places", result.Reloading.Count);
        json.WriteNumber("statements", result.Sent);
        json.WriteNumber("saved", result.Saved);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("title", finding.Title);
            json.WriteString("level", finding.Level);
            json.WriteString("file", result.Relative(finding.File));
            json.WriteNumber("line", finding.Region.StartLine);
            json.WriteNumber("column", finding.Region.StartColumn);
            if (finding.Tests is { } tests)
            {
                json.WriteNumber("tests", tests);
                json.WriteNumber("statements", finding.Sent);
                json.WriteNumber("saved", finding.Saved);
            }

            json.WriteString("message", finding.Message);
            json.WriteString("help", finding.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
