using System.Diagnostics;

namespace FixtureGen.Package.Tests;

/// <summary>Runs the dotnet command as a user does, and keeps what it printed.</summary>
internal static class DotNet
{
    internal static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A test host passes settings of its own build on to child processes; a user's build has none of them.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            if (name is not "MSBUILDDISABLENODEREUSE")
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // By default a test host has 100 ms to exit, within which a busy machine does not get a summary or a log written to its end.
        start.Environment["VSTEST_TESTHOST_SHUTDOWN_TIMEOUT"] = "60000";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    internal static async Task<string> SucceedAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} in {folder} exited with {exitCode}:\n{output}");
        return output;
    }
}
