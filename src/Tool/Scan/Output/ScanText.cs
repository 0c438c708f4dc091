using System.Globalization;
using FixtureGen.Tool.Scan.Logs;

namespace FixtureGen.Tool.Scan.Output;

/// <summary>The scan for people: a ranked table, and what it adds up to.</summary>
internal static class ScanText
{
    internal static string Write(ScanResult result, IReadOnlyList<Finding> findings)
    {
        using var text = new StringWriter();
        if (findings.Count > 0)
        {
            var table = new TextTable("tests", "statements", "saved", "rule", "where");
            foreach (var finding in findings)
            {
                table.Add(
                    finding.Tests?.ToString(CultureInfo.InvariantCulture) ?? "",
                    finding.Tests is null ? "" : finding.Sent.ToString(CultureInfo.InvariantCulture),
                    finding.Tests is null ? "" : finding.Saved.ToString(CultureInfo.InvariantCulture),
                    finding.Rule,
                    $"{result.Relative(finding.File)}({finding.Region.StartLine},{finding.Region.StartColumn}): {finding.Message}");
            }

            table.Write(text);
            text.WriteLine();
        }

        text.WriteLine(Sum(result));
        return text.ToString();
    }

    private static string Sum(ScanResult result)
    {
        var projects = Count(result.TestProjects.Count, "test project");
        return result.Reloading.Count == 0
            ? $"Nothing is loaded again for each test in {projects}."
            : $"{Count(result.Reloading.Count, "place")} in {projects} where each test does again what could be done once: at least " +
                $"{result.Sent} statements a run, of which {result.Saved} would be saved.";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
