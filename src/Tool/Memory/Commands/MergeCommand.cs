using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Puts the logs of several processes into one file, which every other command reads.</summary>
internal static class MergeCommand
{
    internal static Command Create()
    {
        var logs = MemoryCommand.Logs();
        logs.Arity = ArgumentArity.OneOrMore;
        var output = MemoryCommand.Output();
        output.Required = true;
        var command = new ToolCommand(
            "merge",
            "Puts the logs of several processes of one run into one file.",
            ["fixturegen memory merge a.jsonl b.jsonl --output all.jsonl"])
        { logs, output };
        command.SetAction(result => Run(result.GetValue(logs)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(string[] named, string output)
    {
        var paths = LogFiles.Resolve(named).OrderBy(static path => LogReader.Read(path) is [var first, ..] ? first.FirstTime : 0).ToList();
        using var file = File.Create(output);
        foreach (var path in paths)
        {
            using var log = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            log.CopyTo(file);
            // A torn last line must not run into the head of the next log.
            file.Write("\n"u8);
        }

        Console.Out.WriteLine(Path.GetFullPath(output));
        return 0;
    }
}
