using FixtureGen.Tool.Memory.Commands;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Tests;

public sealed class CommandTests : TestFolder
{
    [Fact]
    public void Without_a_log_the_newest_one_below_the_folder_is_read()
    {
        new TestLog().Test("Old").Save(In("a/fixturegen-memory/memlog-1.jsonl"));
        new TestLog().Test("New").Save(In("b/fixturegen-memory/memlog-2.jsonl"));
        File.SetLastWriteTimeUtc(In("a/fixturegen-memory/memlog-1.jsonl"), DateTime.UtcNow.AddHours(-1));

        Assert.Contains("New", Run("top").Output);
        Assert.Contains("Old", Run("top", "a").Output);
    }

    [Fact]
    public void Where_there_is_no_log_the_message_says_how_to_make_one()
        => Assert.Contains("FIXTUREGEN_MEMORY set to 1", Assert.Throws<ToolException>(static () => Run("top")).Message);

    [Fact]
    public void Top_orders_by_what_it_is_asked_for()
    {
        var log = new TestLog().Test("Fat", allocated: 9 * TestLog.MiB, took: 0.01).Test("Slow", allocated: TestLog.MiB, took: 3).Save(In("memlog.jsonl"));

        Assert.Matches(@"(?s)9\.0 MiB.*Fat.*1\.0 MiB.*Slow", Run("top", log).Output);
        Assert.Matches(@"(?s)Slow.*Fat", Run("top", log, "--by", "time").Output);
        Assert.DoesNotContain("Slow", Run("top", log, "--count", "1").Output);
    }

    [Fact]
    public void Peak_says_which_test_it_belongs_to_and_whether_it_was_alone()
    {
        var log = new TestLog().Test("Low").Test("High", growth: 80 * TestLog.MiB, beside: 2).Save(In("memlog.jsonl"));

        Assert.Equal("130 MiB  High (beside 2 other tests: the figure is of the process)", Run("peak", log).Output.Trim());
        Assert.Equal("51.0 MiB  +1.0 MiB  Low", Run("peak", log, "--test", "low").Output.Trim());
        Assert.Throws<ToolException>(() => Run("peak", log, "--test", "missing"));
    }

    [Fact]
    public void Diff_shows_what_changed_most()
    {
        var before = new TestLog().Test("Same").Test("Grew", allocated: TestLog.MiB).Test("Gone").Stop().Save(In("before.jsonl"));
        var after = new TestLog().Test("Same").Test("Grew", allocated: 5 * TestLog.MiB).Test("Added").Stop().Save(In("after.jsonl"));

        var (_, output) = Run("diff", before, after);

        Assert.Matches(@"1\.0 MiB\s+5\.0 MiB\s+\+4\.0 MiB\s+Grew", output);
        Assert.DoesNotContain("Same", output);
        Assert.Contains("3 → 3, 1 new, 1 gone", output);
    }

    [Fact]
    public void Check_updates_the_baseline_with_the_median_and_then_fails_what_allocates_more()
    {
        string[] runs =
        [
            .. new[] { 10, 12, 90 }.Select((mebibytes, run) => new TestLog().Test("Steady").Test("Import", allocated: mebibytes * TestLog.MiB).Save(In($"run{run}.jsonl"))),
        ];

        Assert.Equal(0, Run(["check", .. runs, "--baseline", In("memory.baseline.json"), "--update"]).ExitCode);
        Assert.Contains("\"Import\": { \"allocated\": 12582912 }", File.ReadAllText(In("memory.baseline.json")));
        Assert.Equal(0, Run("check", runs[0], "--baseline", In("memory.baseline.json")).ExitCode);
        var (exitCode, output) = Run("check", runs[2], "--baseline", In("memory.baseline.json"));
        Assert.Equal(1, exitCode);
        Assert.Matches(@"12\.0 MiB\s+90\.0 MiB\s+650 %\s+Import", output);
    }

    [Fact]
    public void Merged_logs_are_read_as_several_processes_even_when_one_is_torn()
    {
        var second = new TestLog(processId: 2, time: 200).Test("B").Stop().Save(In("second.jsonl"));
        var first = new TestLog(processId: 1, time: 100).Test("A").Raw("{\"rss\":1").Save(In("first.jsonl"));

        Run("merge", second, first, "--output", In("merged.jsonl"));

        Assert.Equal([1, 2], LogReader.Read(In("merged.jsonl")).Select(static log => log.Head.ProcessId));
        Assert.Matches("(?s)A.*B|B.*A", Run("top", In("merged.jsonl")).Output);
    }

    [Fact]
    public void List_and_clean_know_the_logs_of_runs()
    {
        for (var run = 0; run < 4; run++)
        {
            var path = new TestLog().Test("A").Stop().Save(In($"bin/fixturegen-memory/memlog-{run}.jsonl"));
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(run));
        }

        Assert.Equal(4, Run("list").Output.Split(".jsonl").Length - 1);
        Run("clean", "--keep", "1", "--dry-run");
        Assert.Equal(4, Directory.GetFiles(In("bin/fixturegen-memory")).Length);
        Run("clean", "--keep", "1");
        Assert.Equal("memlog-3.jsonl", Path.GetFileName(Assert.Single(Directory.GetFiles(In("bin/fixturegen-memory")))));
    }

    [Fact]
    public async Task Tail_follows_a_run_until_it_ends()
    {
        var log = new TestLog(processId: Environment.ProcessId);
        var id = log.Begin("A.B");
        var path = log.Save(In("memlog.jsonl"));
        using var output = new AwaitedOutput("> A.B");
        var tail = Task.Run(() => Run(output, MemoryCommand.Create(), ["tail", path]));

        await output.Shown.WaitAsync(TimeSpan.FromMinutes(1));
        await File.AppendAllTextAsync(path, new TestLog().End(id, "A.B").Stop().Text.Split('\n', 2)[1]);

        Assert.Equal(0, await tail.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Matches(@"(?s)> A\.B.*< A\.B  50 ms, 1\.0 MiB allocated.*the run has ended", output.ToString());
    }

    [Fact]
    public async Task Tail_ends_with_the_process_and_names_what_ran()
    {
        using var process = System.Diagnostics.Process.Start("sleep", "0");
        await process.WaitForExitAsync();
        var log = new TestLog(processId: process.Id).Test("Done").Raw("torn\n");
        log.Begin("Never.Ends");

        var (exitCode, output) = Run("tail", log.Save(In("memlog.jsonl")));

        Assert.Equal(1, exitCode);
        Assert.Matches(@"(?s)> Done.*a line that cannot be read.*> Never\.Ends.*has gone without ending its log, while it ran Never\.Ends", output);
    }

    [Fact]
    public void The_markdown_report_fits_a_job_summary()
    {
        var log = new TestLog().Test("A.B", more: ",\"failed\":\"too much\"").Test("Pipe|Test");
        log.Begin("Never.Ends");

        var (_, output) = Run("report", log.Save(In("memlog.jsonl")), "--format", "md");

        Assert.Contains("- **Never.Ends** was running when the log ended.", output);
        Assert.Contains("| ❌ A.B |", output);
        Assert.Contains("Pipe\\|Test", output);
    }
}
