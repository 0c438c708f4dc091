using System.Diagnostics;

namespace FixtureGen.Package.Tests;

/// <summary>A test process that is asked to end while a fixture is loaded.</summary>
[Collection(nameof(PackedFeed))]
public sealed class StoppedRunTests(PackedFeed feed)
{
    /// <summary>Ctrl+C is xUnit's: it ends the run with an exit code of its own. SIGTERM is the runtime's.</summary>
    [Fact]
    public async Task The_fixture_is_told_and_the_process_ends_as_it_would_have()
    {
        var folder = feed.Consumer("StoppedRun");
        await DotNet.SucceedAsync(folder, "build", $"-p:FixtureGenVersion={feed.Version}");

        Assert.Equal(128 + 15, await StopAsync(folder, "TERM"));
        await StopAsync(folder, "INT");
    }

    private static async Task<int> StopAsync(string folder, string signal)
    {
        var record = Path.Combine(folder, $"{signal}.txt");
        var program = Path.Combine(folder, "bin", "Debug", "net10.0", "StoppedRun.dll");
        // Who starts a process in the background may have it ignore Ctrl+C.
        using var run = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "exec", program])
        {
            Environment = { ["STOPPED_RUN_RECORD"] = record },
            RedirectStandardOutput = true,
        })!;
        var said = new List<string>();
        do
        {
            said.Add(await run.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"The run ended by itself: {string.Join('\n', said)}"));
        }
        while (!said[^1].EndsWith("The fixture is being loaded.", StringComparison.Ordinal));

        using (var kill = Process.Start("kill", [$"-{signal}", $"{run.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.Equal("cancelled", await File.ReadAllTextAsync(record));
        return run.ExitCode;
    }
}
