using FixtureGen.Tool;
using FixtureGen.Tool.CommandLine;

try
{
    return ToolRoot.Create().Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
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
