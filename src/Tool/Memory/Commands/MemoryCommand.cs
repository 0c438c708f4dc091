using System.CommandLine;
using FixtureGen.Tool.CommandLine;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary><c>fixturegen memory</c>: everything about the logs of memory sessions.</summary>
internal static class MemoryCommand
{
    internal static Command Create() => new ToolCommand(
        "memory",
        "Reads the logs that test runs with FIXTUREGEN_MEMORY=1 write. Without a log, the newest one below the current folder is read.",
        ["fixturegen memory report", "fixturegen memory top --by peak"])
    {
        ReportCommand.Create(),
        ExportCommand.Create(),
        PeakCommand.Create(),
        TopCommand.Create(),
        DiffCommand.Create(),
        CheckCommand.Create(),
        TailCommand.Create(),
        MergeCommand.Create(),
        ListCommand.Create(),
        CleanCommand.Create(),
    };

    internal static Argument<string[]> Logs() => new("log")
    {
        Description = "Log files. For a folder, the newest log in it is read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal static Option<string?> Output() => new("--output", "-o") { Description = "The file to write." };
}
