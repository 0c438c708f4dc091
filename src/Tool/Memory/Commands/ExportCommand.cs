using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Export;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Writes a log in the format of another tool.</summary>
internal static class ExportCommand
{
    private static readonly IExport[] Formats =
    [
        new MemlogExport(), new CsvExport(), new MprofExport(), new TraceExport(), new SpeedscopeExport(), new OpenMetricsExport(),
    ];

    internal static Command Create()
    {
        var logs = MemoryCommand.Logs();
        var names = Formats.Select(static format => format.Name).ToArray();
        var format = new Option<string>("--format") { Description = "The format to write.", Required = true };
        format.AcceptOnlyFromAmong(names);
        var output = MemoryCommand.Output();
        output.Description =
            "The file to write, or - for the console. Without it, a file next to the log, with the usual extension of the format.";
        var command = new ToolCommand(
            "export",
            "Writes a log for another tool: pytest-memlog, a spreadsheet, mprof plot, Perfetto, speedscope, or a metrics store.",
            ["fixturegen memory export --format csv", "fixturegen memory export --format speedscope --output run.speedscope.json"])
        { logs, format, output };
        command.SetAction(
            result => Run(result.GetValue(logs)!, Formats.Single(known => known.Name == result.GetValue(format)), result.GetValue(output)));
        return command;
    }

    private static int Run(string[] named, IExport format, string? output)
    {
        var logs = LogFiles.Read(named);
        if (output == "-")
        {
            using var console = Console.OpenStandardOutput();
            format.Write(logs, console);
            return 0;
        }

        var path = Path.GetFullPath(output ?? Path.ChangeExtension(LogFiles.Resolve(named)[0], null) + format.Extension);
        using var file = File.Create(path);
        format.Write(logs, file);
        Console.Out.WriteLine(path);
        return 0;
    }
}
