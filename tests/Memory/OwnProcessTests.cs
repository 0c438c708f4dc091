using System.Diagnostics;
using System.Globalization;

namespace FixtureGen.Memory.Tests;

/// <summary>What only a process of its own can show.</summary>
public sealed class OwnProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fixturegen-memory-").FullName;

    private string Log => Path.Combine(folder, "memlog.jsonl");

    [Fact]
    public async Task The_log_of_a_killed_process_names_the_tests_that_ran()
    {
        using var process = Start("wait inside two tests", ("FIXTUREGEN_MEMORY", "1"), ("FIXTUREGEN_MEMORY_PATH", Log));
        await Until("both tests are in the log", () => File.Exists(Log) && File.ReadAllText(Log).Split("\"ev\":\"begin\"").Length == 3);

        process.Kill();
        await process.WaitForExitAsync();

        var lines = File.ReadAllText(Log);
        Assert.Contains("\"name\":\"first\",\"ev\":\"begin\"", lines);
        Assert.Contains("\"name\":\"second\",\"ev\":\"begin\"", lines);
        Assert.DoesNotContain("\"ev\":\"stop\"", lines);
    }

    [Fact]
    public async Task Off_means_no_thread_no_log_and_no_flow()
    {
        using var process = Start("run a test", ("FIXTUREGEN_MEMORY_PATH", Log));

        var (output, _) = await OwnProcess.EndAsync(process);

        Assert.Equal("same flow: True\nsampler threads: 0\n", output);
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public async Task On_means_a_thread_and_a_flow_and_the_console_says_where_the_log_is()
    {
        using var process = Start("run a test", ("FIXTUREGEN_MEMORY", "1"), ("FIXTUREGEN_MEMORY_PATH", Log));

        var (output, _) = await OwnProcess.EndAsync(process);

        Assert.StartsWith("same flow: False\nsampler threads: 1\n", output);
        Assert.Contains(Log, output);
        Assert.Contains("\"ev\":\"stop\"", File.ReadAllText(Log));
    }

    [Fact]
    public async Task A_process_that_passes_its_last_threshold_ends_and_names_the_test()
    {
        using var process = Start("grow", ("FIXTUREGEN_MEMORY", "1"), ("FIXTUREGEN_MEMORY_PATH", Log), ("FIXTUREGEN_MEMORY_STOP_AT", "256 MiB"), ("DOTNET_DbgEnableMiniDump", "0"));

        var (_, errors) = await OwnProcess.EndAsync(process);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Contains("over its threshold to stop at 256 MiB (FIXTUREGEN_MEMORY_STOP_AT, or FixtureGenMemoryStopAt in the project, or ", errors);
        Assert.Contains($"Running: the hungry one. FixtureGen has ended the process. The memory log is {Log}.", errors);
        Assert.Contains("\"action\":\"stop\"", File.ReadAllText(Log));
    }

    /// <summary>What xUnit v3 does with an exception that nobody catches: it reports it, and waits for its tests.</summary>
    [Fact]
    public async Task The_process_ends_and_says_why_also_where_the_test_framework_holds_up_what_nobody_catches()
    {
        using var process = Start("grow, and hold up what nobody catches", ("FIXTUREGEN_MEMORY", "1"), ("FIXTUREGEN_MEMORY_PATH", Log), ("FIXTUREGEN_MEMORY_STOP_AT", "256 MiB"), ("DOTNET_DbgEnableMiniDump", "0"));

        var (output, errors) = await OwnProcess.EndAsync(process);

        Assert.NotEqual(0, process.ExitCode);
        Assert.StartsWith("MemoryLimitException: FixtureGen: resident memory of the process reached", output);
        Assert.Contains("Running: the hungry one.", output);
        Assert.Contains("Running: the hungry one.", errors);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_understood_is_said_by_name()
    {
        using var process = Start("run a test", ("FIXTUREGEN_MEMORY", "perhaps"));

        var (_, errors) = await OwnProcess.EndAsync(process);

        Assert.Contains("FIXTUREGEN_MEMORY (or FixtureGenMemory in the project) is 'perhaps'. Write 1 or 0.", errors);
    }

    [Fact]
    public async Task The_ledger_adds_up_to_what_the_process_allocated()
    {
        using var process = Start("allocate in eight tests");

        var share = double.Parse((await OwnProcess.EndAsync(process)).Output, CultureInfo.InvariantCulture);

        Assert.InRange(share, 0.998, 1.0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Process Start(string argument, params (string Name, string Value)[] environment)
        => OwnProcess.Start([argument], environment);

    private static async Task Until(string what, Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(5), $"Within 5 minutes it did not come to this: {what}.");
            await Task.Delay(20);
        }
    }
}
