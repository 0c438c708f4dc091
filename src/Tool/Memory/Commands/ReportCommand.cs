using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Writes a report for people.</summary>
internal static class ReportCommand
{
    internal static Command Create()
    {
        var logs = MemoryCommand.Logs();
        var format = new Option<string>("--format") { Description = "The format of the report.", DefaultValueFactory = static _ => "html" };
        format.AcceptOnlyFromAmong("html", "md", "json");
        var output = MemoryCommand.Output();
        var summary = new Option<string?>("--summary")
        {
            Description = "The summary of the run (fixturegen-summary.json), if it is not where the log says.",
        };
        var command = new ToolCommand(
            "report",
            "Writes a report: one HTML file that needs no other file, or Markdown or JSON on the console.",
            ["fixturegen memory report", "fixturegen memory report --format md >> summary.md"])
        { logs, format, output, summary };
        command.SetAction(
            result => Run(result.GetValue(logs)!, result.GetValue(format)!, result.GetValue(output), result.GetValue(summary)));
        return command;
    }

    private static int Run(string[] named, string format, string? output, string? summary)
    {
        var logs = LogFiles.Read(named);
        var report = new ReportModel(
            logs, [.. logs.Select(log => RunSummary.TryRead(summary ?? log.Head.Summary, log.Head.ProcessId)).OfType<RunSummary>()]);
        var text = format switch
        {
            "md" => MarkdownReport.Write(report),
            "json" => JsonReport.Write(report),
            _ => HtmlReport.Write(report),
        };
        if (output is null && format != "html")
        {
            Console.Out.Write(text);
            return 0;
        }

        var path = Path.GetFullPath(output ?? "memory-report.html");
        File.WriteAllText(path, text);
        Console.Out.WriteLine(path);
        return 0;
    }
}
