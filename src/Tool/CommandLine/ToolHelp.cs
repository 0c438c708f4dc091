using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FixtureGen.Tool.CommandLine;

/// <summary>The usual help, with examples, exit codes and links after it.</summary>
internal sealed class ToolHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Documentation = "https://github.com/fixturegen/fixturegen/blob/main/docs/";

    private static readonly string[] FirstSteps =
    [
        "fixturegen scan Shop.sln       what the tests of a solution do again and again",
        "fixturegen memory report       what each test allocated, after a run with FIXTUREGEN_MEMORY=1",
        "fixturegen memory --help       all commands for memory logs",
    ];

    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var to = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command as ToolCommand;
        Section(to, "Examples:", command?.Examples ?? FirstSteps);
        Section(
            to,
            "Exit codes:",
            "0  done",
            command?.Failure is { } failure ? $"1  {failure}, or the arguments are wrong" : "1  the arguments are wrong",
            "2  it could not be done; the message says why");
        Section(to, "Documentation:", Documentation + (IsScan(command) ? "scan.md" : command is null ? "README.md" : "memory.md"));
        return exitCode;
    }

    private static bool IsScan(Command? command) => command?.Name == "scan";

    private static void Section(TextWriter to, string title, params IReadOnlyList<string> lines)
    {
        to.WriteLine(title);
        foreach (var line in lines)
        {
            to.WriteLine($"  {line}");
        }

        to.WriteLine();
    }
}
