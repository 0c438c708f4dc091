using System.CommandLine;
using System.CommandLine.Help;
using FixtureGen.Tool.Memory.Commands;
using FixtureGen.Tool.Scan;

namespace FixtureGen.Tool.CommandLine;

/// <summary>The whole command line: <c>fixturegen</c> and all that follows it.</summary>
internal static class ToolRoot
{
    internal static RootCommand Create()
    {
        var root = new RootCommand(
            "Finds database work that the tests of a .NET solution repeat, and reports the memory that runs of FixtureGen tests recorded.")
        {
            ScanCommand.Create(),
            MemoryCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ToolHelp((HelpAction)help.Action!);
        return root;
    }
}
