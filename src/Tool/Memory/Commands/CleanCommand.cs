using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Deletes old logs.</summary>
internal static class CleanCommand
{
    internal static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to look in.", DefaultValueFactory = static _ => "." };
        var keep = new Option<int>("--keep") { Description = "How many of the newest logs to keep.", DefaultValueFactory = static _ => 10 };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only prints what would be deleted." };
        var command = new ToolCommand(
            "clean",
            "Deletes the logs below a folder, except the newest ones.",
            ["fixturegen memory clean --dry-run", "fixturegen memory clean --keep 3"])
        { folder, keep, dryRun };
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(keep), result.GetValue(dryRun)));
        return command;
    }

    private static int Run(string folder, int keep, bool dryRun)
    {
        var old = LogFiles.Under(folder).Skip(keep).ToList();
        var size = old.Sum(static log => log.Length);
        foreach (var log in old)
        {
            Console.Out.WriteLine(log.FullName);
            if (!dryRun)
            {
                log.Delete();
            }
        }

        Console.Out.WriteLine(
            $"{(dryRun ? "would delete" : "deleted")} {old.Count} {(old.Count == 1 ? "log" : "logs")}, {Markup.Size(size)}");
        return 0;
    }
}
