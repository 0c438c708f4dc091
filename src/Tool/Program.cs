using System.CommandLine;
using FixtureGen.Tool;
using FixtureGen.Tool.Memory.Commands;
using FixtureGen.Tool.Scan;

var root = new RootCommand("Finds what tests load again and again, and reads what runs of FixtureGen tests recorded.") { MemoryCommand.Create(), ScanCommand.Create() };
try
{
    return root.Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
}
catch (ToolException problem)
{
    Console.Error.WriteLine($"fixturegen: {problem.Message}");
    return 2;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"fixturegen: {problem.Message}");
    return 2;
}
