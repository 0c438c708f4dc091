using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Tests;

public sealed class LogReaderTests
{
    [Fact]
    public void A_log_is_read_with_all_its_figures()
    {
        var log = new TestLog().Sample(60 * TestLog.MiB, peak: 70 * TestLog.MiB).Test("A.B", allocated: 12345, took: 0.25, growth: 7 * TestLog.MiB, beside: 3, more: ",\"retained\":99,\"failed\":\"too \\\"much\\\"\"");
        log.Collections = 16;

        var read = Read(log.Sample(61 * TestLog.MiB).Stop(late: 5));

        Assert.Equal("Forum.Tests", read.Head.Assembly);
        Assert.Equal([60 * TestLog.MiB, 61 * TestLog.MiB], read.Samples.Select(static sample => sample.Resident));
        Assert.Equal((70 * TestLog.MiB, 15 * TestLog.MiB, 30 * TestLog.MiB), (read.Samples[0].Peak, read.Samples[0].Heap, read.Samples[0].Committed));
        Assert.Equal((16, 4, 1, 8.0), (read.Samples[1].Gen0, read.Samples[1].Gen1, read.Samples[1].Gen2, read.Samples[1].PauseMilliseconds));
        Assert.Equal(100.1, read.Samples[0].Time, 9);
        var test = Assert.Single(read.Tests);
        Assert.Equal(("A.B", 12345, 0.25, 7 * TestLog.MiB, 3, 99L, "too \"much\""), (test.Name, test.Allocated, test.Seconds, test.Growth, test.Beside, test.Retained, test.Failure));
        Assert.Equal(5, read.End!.Late);
        Assert.Equal(0, read.SkippedLines);
    }

    [Theory]
    [InlineData("{\"rss\":12")]
    [InlineData("{\"rss\":123,\"time\":100.5,\"name\":\"\",\"ev\":\"sample\",\"dt\":0.1,\"pea")]
    [InlineData("{\"rss\":123,\"time\":100.5,\"name\":\"x\",\"ev\":\"end\",\"id\":1,\"du")]
    [InlineData("\0\0\0\0")]
    public void A_torn_last_line_is_skipped_and_counted(string torn)
    {
        var read = Read(new TestLog().Sample(60 * TestLog.MiB).Raw(torn));

        Assert.Single(read.Samples);
        Assert.Equal(1, read.SkippedLines);
    }

    [Fact]
    public void A_log_cut_off_at_any_byte_can_be_read()
    {
        var whole = new TestLog().Sample(60 * TestLog.MiB).Test("A.B", more: ",\"failed\":\"ü\\n\"").Threshold("warn", 55 * TestLog.MiB, "A.B").Sample(61 * TestLog.MiB).Stop().Text;
        var bytes = Encoding.UTF8.GetBytes(whole);

        for (var length = 0; length <= bytes.Length; length++)
        {
            var logs = LogReader.Read(new MemoryStream(bytes[..length]));

            Assert.True(logs.Sum(static log => log.SkippedLines) <= 1);
        }
    }

    [Fact]
    public void Tests_that_never_ended_are_known_by_name()
    {
        var log = new TestLog().Test("Done");
        log.Begin("First");
        log.Begin("Second");

        Assert.Equal(["First", "Second"], Read(log.Sample(1)).Unfinished.Select(static test => test.Name));
    }

    [Fact]
    public void Each_head_begins_another_process()
    {
        var logs = LogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(new TestLog(processId: 1).Test("A").Text + new TestLog(processId: 2).Test("B").Text)));

        Assert.Equal([(1, "A"), (2, "B")], logs.Select(static log => (log.Head.ProcessId, log.Tests.Single().Name)));
    }

    [Fact]
    public void The_ledger_adds_up()
    {
        var ledger = Ledger.Of(Read(new TestLog()
            .Test("load Users", allocated: 300, kind: "load").Test("load Threads", allocated: 200, kind: "load").Test("A.B", allocated: 4000).Stop(late: 50, unattributed: 450)));

        Assert.Equal((5000, 4000, 50, 450), (ledger.Total, ledger.Tests, ledger.Late, ledger.Unattributed));
        Assert.Equal([("load", 2, 500L)], ledger.Phases.Select(static phase => (phase.Kind, phase.Count, phase.Allocated)));
    }

    [Theory]
    [InlineData("Forum.Tests.ReplyTests.A_reply", "Forum.Tests.ReplyTests", "A_reply")]
    [InlineData("Forum.ReplyTests.A_reply(text: \"a.b(c)\")", "Forum.ReplyTests", "A_reply(text: \"a.b(c)\")")]
    [InlineData("a test with a name of its own", "", "a test with a name of its own")]
    [InlineData("(odd)", "", "(odd)")]
    public void A_name_is_a_class_and_a_method(string name, string className, string method)
        => Assert.Equal((className, method), TestName.Split(name));

    internal static ProcessLog Read(TestLog log) => Assert.Single(LogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(log.Text))));
}
