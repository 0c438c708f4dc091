using System.CommandLine;
using System.Globalization;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Lists the logs that runs left.</summary>
internal static class ListCommand
{
    internal static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to look in.", DefaultValueFactory = static _ => "." };
        var command = new ToolCommand("list", "Lists the logs below a folder, newest first.", ["fixturegen memory list"]) { folder };
        command.SetAction(result => Run(result.GetValue(folder)!));
        return command;
    }

    private static int Run(string folder)
    {
        var table = new TextTable("written", "size", "tests", "highest", "log");
        foreach (var file in LogFiles.Under(folder))
        {
            var logs = LogReader.Read(file.FullName);
            table.Add(
                file.LastWriteTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                Markup.Size(file.Length),
                Markup.Count(logs.Sum(static log => log.Tests.Count())),
                logs.Count == 0 ? "" : Markup.Size(logs.Max(static log => log.HighestResident)),
                Path.GetRelativePath(Directory.GetCurrentDirectory(), file.FullName) +
                (logs.Any(static log => log.End is null) ? "  (not ended)" : ""));
        }

        table.Write(Console.Out);
        return 0;
    }
}
