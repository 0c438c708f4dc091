using System.CommandLine;
using FixtureGen.Tool.Scan.Build;
using FixtureGen.Tool.Scan.Output;

namespace FixtureGen.Tool.Scan;

/// <summary><c>fixturegen scan</c>: what every test of a solution does again and again.</summary>
internal static class ScanCommand
{
    internal static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A project or solution, or the folder of one; by default the current folder.", DefaultValueFactory = static _ => "." };
        var format = new Option<string>("--format") { Description = "text, json or sarif.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; by default the console." };
        var configuration = new Option<string?>("--configuration", "-c") { Description = "The configuration to build." };
        var all = new Option<bool>("--all") { Description = "Also what FixtureGen's other rules report, such as hazards to isolation." };
        var command = new Command(
            "scan",
            "Builds a solution on the side and lists what its tests load, create or reset again for each test, the dearest first. The solution is not changed, and need not use FixtureGen.")
        {
            path, format, output, configuration, all,
        };
        command.SetAction(result => Run(
            result.GetValue(path)!, result.GetValue(format)!, result.GetValue(output), result.GetValue(configuration), result.GetValue(all)));
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
                $"There is no test project in '{target}': none of the C# projects in it ({result.Projects}) references xUnit, NUnit or MSTest.");
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
