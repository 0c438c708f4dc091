using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Scan.Build;
using FixtureGen.Tool.Scan.Output;

namespace FixtureGen.Tool.Scan;

/// <summary><c>fixturegen scan</c>: what every test of a solution does again and again.</summary>
internal static class ScanCommand
{
    internal static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "A solution, a project, or the folder of one.",
            DefaultValueFactory = static _ => ".",
        };
        var format = new Option<string>("--format") { Description = "The format of the list.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it, the list goes to the console." };
        var configuration = new Option<string?>("--configuration", "-c") { Description = "The build configuration, such as Release." };
        var all = new Option<bool>("--all")
        {
            Description = "Lists what the other rules of FixtureGen report, too, such as code that breaks the isolation of tests.",
        };
        var command = new ToolCommand(
            "scan",
            "Lists what the tests of a solution load, create or reset again for each test, the most expensive first. "
            + "The solution is built into a folder of its own and is not changed. It need not use FixtureGen.",
            ["fixturegen scan Shop.sln", "fixturegen scan tests/Shop.Tests --format sarif --output scan.sarif"])
        {
            path, format, output, configuration, all,
        };
        command.SetAction(result => Run(
            result.GetValue(path)!, result.GetValue(format)!, result.GetValue(output), result.GetValue(configuration),
            result.GetValue(all)));
        return command;
    }

    private static int Run(string path, string format, string? output, string? configuration, bool all)
    {
        var target = ScanTarget.Resolve(path);
        Console.Error.WriteLine($"Building {target} …");
        var result = ScanBuild.Run(target, configuration);
        if (result.TestProjects.Count == 0)
        {
            throw new ToolException(
                $"There is no test project in '{target}': none of the C# projects in it ({result.Projects}) references xUnit, NUnit or " +
                "MSTest.");
        }

        var findings = all ? result.All : result.Reloading;
        var text = format switch
        {
            "json" => ScanJson.Write(result, findings),
            "sarif" => ScanSarif.Write(result, findings),
            _ => ScanText.Write(result, findings),
        };
        if (output is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            File.WriteAllText(output, text);
            Console.Out.WriteLine(Path.GetFullPath(output));
        }

        return 0;
    }
}
