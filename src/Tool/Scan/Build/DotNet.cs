using System.ComponentModel;
using System.Diagnostics;

namespace FixtureGen.Tool.Scan.Build;

/// <summary>Runs the dotnet command, and keeps what it prints.</summary>
internal static class DotNet
{
    internal const int OldestSdk = 8;

    private const string Command = "dotnet";

    internal static (int ExitCode, string Output) Run(string folder, IEnumerable<string> arguments, string command = Command)
    {
        var start = new ProcessStartInfo(
            command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // Whoever runs this out of a build must not hand its settings on to another one.
        foreach (var name in start.Environment.Keys.Where(
            static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Makes sure that there is an SDK for what is in <paramref name="folder"/>, which may ask for one by global.json.</summary>
    internal static void RequireSdk(string folder, string command = Command)
    {
        var (exitCode, output) = Run(folder, ["--version"], command);
        if (exitCode != 0)
        {
            throw new ToolException($"There is no .NET SDK that can build '{folder}'. {output.Trim()}");
        }

        var version = output.Trim().Split('\n')[^1].Trim();
        if (!int.TryParse(version.Split('.')[0], out var major) || major < OldestSdk)
        {
            throw new ToolException(
                $"'{folder}' is built by the .NET SDK {version}. A scan needs {OldestSdk}.0 or later: install it, or change global.json.");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ToolException(
                $"The command '{start.FileName}' was not found. A scan builds the solution, which needs the .NET SDK: " +
                "https://dotnet.microsoft.com/download");
        }
    }
}
