using System.CommandLine;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary><c>fixturegen memory</c>: everything about the logs of memory sessions.</summary>
internal static class MemoryCommand
{
    internal static Command Create() => new("memory", "Reads the logs that runs with FIXTUREGEN_MEMORY=1 wrote. Without a log, the newest one under the current folder is read.")
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
        Description = "Log files, or folders whose newest log is meant.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal static Option<string?> Output() => new("--output", "-o") { Description = "The file to write." };
}
