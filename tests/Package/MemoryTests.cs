using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FixtureGen.Package.Tests;

/// <summary>Memory limits and logs as users get them: from the packages, under <c>dotnet test</c>.</summary>
[Collection(nameof(PackedFeed))]
public sealed class MemoryTests(PackedFeed feed)
{
    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public async Task Tests_over_their_limits_fail_every_test_is_in_the_log_and_a_run_over_its_own_limit_is_stopped_and_says_why(string xunit)
    {
        var folder = feed.Consumer("MemoryLimits", $"MemoryLimits.{xunit}");

        var (exitCode, output) = await DotNet.RunAsync(folder, "test", $"-p:FixtureGenVersion={feed.Version}", $"-p:Xunit={xunit}");

        Assert.NotEqual(0, exitCode);
        Assert.Matches("Failed! +- Failed: +5, Passed: +2, Skipped: +0", output);
        Assert.Matches(@"Allocates_too_much_across_awaits allocated 3\.\d MiB of managed memory; its limit is 1 MiB\. Measured exactly", output);
        Assert.Matches(@"While Limits\.WithoutFixtures\.Grows_too_much ran, .* rose by 6\d\.\d MiB, .* the limit is 16 MiB", output);
        Assert.Matches(@"Limits\.WithoutFixtures\.Leaks left [34]\.\d MiB of managed memory alive; its limit is 64 KiB", output);
        Assert.Matches(@"Allocates_more_than_its_baseline allocated .* than the 97\.7 KiB of the baseline", output);
        // xUnit v2 does not say what a test failed with, so there the check says it too; and two failures are said once together, and
        // once each.
        Assert.Equal(
            xunit == "v2" ? 4 : 1,
            Regex.Count(output, @"'Limits\.WithFixtures\.Sends_what_is_refused' sent a statement that cannot run in a sandbox"));
        var log = Log(folder);
        Assert.Equal(7, log.Count(static line => line.Event == "end" && line.Name.StartsWith("Limits.", StringComparison.Ordinal)));
        Assert.Contains(log, static line => line.Event == "sample");
        Assert.Contains(log, static line => line is { Event: "end", Name: "load Limits.Towns" });
        Assert.Contains(log, static line => line.Event == "phase" && line.Name.StartsWith("rollback Limits.WithFixtures.", StringComparison.Ordinal));
        await Stops(folder, xunit == "v2"
            ? ["test", "--no-build", $"-p:FixtureGenVersion={feed.Version}"]
            // The test process as the adapter starts it, which reads nothing but its standard output. Through the adapter it takes a
            // minute longer: so long xUnit waits for a process that has ended to say that it has.
            : ["exec", Path.Combine(folder, "bin", "Debug", "net10.0", "MemoryLimits.dll"), "-automated"]);
    }

    [Fact]
    public async Task The_tool_is_installed_from_its_package_and_reports_a_run_that_was_killed()
    {
        var folder = feed.Consumer("KilledRun");
        await DotNet.SucceedAsync(folder, "new", "tool-manifest");
        await DotNet.SucceedAsync(folder, "tool", "install", "FixtureGen.Tool", "--version", feed.Version);
        await DotNet.SucceedAsync(folder, "build", $"-p:FixtureGenVersion={feed.Version}");
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(folder, "bin", "Debug", "net10.0", "KilledRun.dll")])
        {
            Environment = { ["FIXTUREGEN_MEMORY"] = "1", ["FIXTUREGEN_MEMORY_PATH"] = Path.Combine(folder, "memlog.jsonl") },
            RedirectStandardOutput = true,
        })!;
        var clock = Stopwatch.StartNew();
        while (!File.Exists(Path.Combine(folder, "memlog.jsonl"))
            || !Log(folder).Any(static line => line is { Event: "begin", Name: "Killed.Tests.Never_ends" }))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(5), "In five minutes the log has not said that Never_ends has begun.");
            await Task.Delay(100);
        }

        run.Kill();
        await run.WaitForExitAsync();

        Assert.Contains("**Killed.Tests.Never_ends** was running when the log ended.", await DotNet.SucceedAsync(folder, "fixturegen", "memory", "report", "memlog.jsonl", "--format", "md"));
        await DotNet.SucceedAsync(folder, "fixturegen", "memory", "report", "memlog.jsonl");
        Assert.Contains("this test was running: <b>Killed.Tests.Never_ends</b>", File.ReadAllText(Path.Combine(folder, "memory-report.html")));
    }

    private static async Task Stops(string folder, string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            Environment = { ["FIXTUREGEN_MEMORY_STOP_AT"] = "1 MiB", ["DOTNET_DbgEnableMiniDump"] = "0", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = run.StandardError.ReadToEndAsync();
        var output = await run.StandardOutput.ReadToEndAsync() + (arguments[0] == "test" ? await errors : "");
        await run.WaitForExitAsync();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Matches(@"resident memory of the process reached [\d.]+ MiB, over its threshold to stop at 1\.0 MiB \(FIXTUREGEN_MEMORY_STOP_AT", output);
    }

    private static List<(string Event, string Name)> Log(string folder)
        => [.. ReadLines(Path.Combine(folder, "memlog.jsonl")).Select(static line => JsonDocument.Parse(line).RootElement)
            .Select(static line => (line.GetProperty("ev").GetString()!, line.GetProperty("name").GetString()!))];

    /// <summary>The lines that are complete, of a file that a process is still writing.</summary>
    private static string[] ReadLines(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n')[..^1];
    }
}
