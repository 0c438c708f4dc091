using System.Diagnostics;

namespace FixtureGen.Package.Tests;

/// <summary>A test process in which nobody waits any more for what is being loaded: xUnit v3, which runs in the test program.</summary>
[Collection(nameof(PackedFeed))]
public sealed class StoppedRunTests(PackedFeed feed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Ctrl+C is xUnit's: it ends the run with an exit code of its own. SIGTERM is the runtime's.</summary>
    [Fact]
    public async Task What_is_loaded_is_told_when_the_process_is_to_end_the_run_stops_or_the_test_has_no_time_left()
    {
        var folder = feed.Consumer("StoppedRun");
        await DotNet.SucceedAsync(folder, "build", $"-p:FixtureGenVersion={feed.Version}");

        Assert.Equal(128 + 15, await StopAsync(folder, "TERM"));
        await StopAsync(folder, "INT");
        await StopOnFailAsync(folder);
        await RunOutOfTimeAsync(folder);
    }

    private static async Task<int> StopAsync(string folder, string signal)
    {
        var record = Path.Combine(folder, $"{signal}.txt");
        using var run = Start(folder, record, "-class", "Stopped.Tests");
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

        await EndAsync(run, $"although it got a SIG{signal}");
        Assert.Equal("cancelled", await File.ReadAllTextAsync(record));
        return run.ExitCode;
    }

    /// <summary>xUnit reports nothing of the tests that it does not run any more, so only the fixture is told.</summary>
    private static async Task StopOnFailAsync(string folder)
    {
        var record = Path.Combine(folder, "failed.txt");
        using var run = Start(folder, record, "-class", "Stopped.Tests", "-class", "Stopped.FailingTests", "-stopOnFail", "-maxThreads", "2");

        var output = await EndAsync(run, "although a test has failed");

        Assert.Contains("Total: 1, Errors: 0, Failed: 1,", output, StringComparison.Ordinal);
        Assert.Equal("cancelled", await File.ReadAllTextAsync(record));
    }

    /// <summary>The tests that run out of time fail, whatever else is true. What they were told, the one after them asserts.</summary>
    private static async Task RunOutOfTimeAsync(string folder)
    {
        using var run = Start(folder, record: "", "-class", "Stopped.TimeLimitTests");

        var output = await EndAsync(run, "although the tests have time limits");

        Assert.Contains("Step_1_runs_out_of_time [FAIL]", output, StringComparison.Ordinal);
        Assert.Contains("Test execution timed out after 1000 milliseconds", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Step_4_the_next_test_has_the_rows [FAIL]", output, StringComparison.Ordinal);
        Assert.Matches("Total: 4, Errors: 0, Failed: [123], Skipped: 0, Not Run: 0", output);
    }

    private static async Task<string> EndAsync(Process run, string although)
    {
        var output = run.StandardOutput.ReadToEndAsync();
        if (await Task.WhenAny(output, Task.Delay(Patience)) != output)
        {
            run.Kill();
            Assert.Fail($"The run has not ended within {Patience}, {although}: {await output}");
        }

        await run.WaitForExitAsync();
        return await output;
    }

    private static Process Start(string folder, string record, params string[] arguments)
    {
        var program = Path.Combine(folder, "bin", "Debug", "net10.0", "StoppedRun.dll");
        // Who starts a process in the background may have it ignore Ctrl+C.
        return Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "exec", program, .. arguments])
        {
            Environment = { ["STOPPED_RUN_RECORD"] = record },
            RedirectStandardOutput = true,
        })!;
    }
}
