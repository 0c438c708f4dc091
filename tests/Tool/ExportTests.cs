using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FixtureGen.Tool.Tests;

/// <summary>Each format by the rules that its readers have.</summary>
public sealed class ExportTests : TestFolder
{
    [Fact]
    public void Memlog_rows_have_the_three_keys_in_the_order_and_the_units_of_the_original()
    {
        var rows = JsonDocument.Parse(Export("memlog", Overlapping())).RootElement.EnumerateArray().ToList();

        Assert.All(rows, static row =>
        {
            Assert.Equal(["rss", "time", "name"], row.EnumerateObject().Select(static key => key.Name));
            Assert.InRange(row.GetProperty("rss").GetInt64(), TestLog.MiB, 1L << 40);
            Assert.InRange(row.GetProperty("time").GetDouble(), 100, 200);
        });
        Assert.Equal(
            ["", "Forum.A.One", "Forum.A.One", "Forum.B.Two(x: \"1\")", ""],
            rows.Select(static row => row.GetProperty("name").GetString()));
        Assert.Equal(rows[2].GetProperty("time").GetDouble(), rows[3].GetProperty("time").GetDouble());
    }

    [Fact]
    public void Csv_lines_have_as_many_fields_as_the_header()
    {
        var lines = Export("csv", Overlapping()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("process,time,rss,peak,heap,committed,allocated,gen0,gen1,gen2,pause_ms,running", lines[0]);
        Assert.All(lines[1..], static line => Assert.Matches("""^42,[\d.]+(,\d+){8},[\d.]+,"([^"]|"")*"$""", line));
        Assert.Contains("\"Forum.A.One; Forum.B.Two(x: \"\"1\"\")\"", lines[3]);
    }

    [Fact]
    public void Every_mprof_line_follows_the_grammar()
    {
        var lines = Export("mprof", Overlapping()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("CMDLINE ", lines[0]);
        Assert.All(lines[1..], static line => Assert.Matches(@"^(MEM \d+\.\d{6} \d+\.\d{4}|FUNC \S+ \d+\.\d{4} \d+\.\d{4} \d+\.\d{4} \d+\.\d{4} \d+)$", line));
        var memory = lines.Where(static line => line.StartsWith("MEM", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, memory.Count);
        Assert.Equal(60.0, double.Parse(memory[0].Split(' ')[1], CultureInfo.InvariantCulture));
        var firstTime = double.Parse(memory[0].Split(' ')[2], CultureInfo.InvariantCulture);
        Assert.Equal(DateTimeOffset.Parse("2030-01-02T03:04:05Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds() + 0.1, firstTime, 3);
        Assert.Equal(2, lines.Count(static line => line.StartsWith("FUNC", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_trace_has_the_events_that_its_format_knows_and_lanes_whose_events_do_not_overlap()
    {
        var trace = JsonDocument.Parse(Export("trace", Overlapping())).RootElement;

        PublishedSchema.AssertTraceEvents(trace);
        var events = trace.GetProperty("traceEvents").EnumerateArray().ToList();
        var tests = events.Where(static e => e.GetProperty("ph").GetString() == "X").ToList();
        Assert.Equal(2, tests.Select(static e => e.GetProperty("tid").GetInt32()).Distinct().Count());
        Assert.All(tests.GroupBy(static e => e.GetProperty("tid").GetInt32()), static lane =>
        {
            var spans = lane.Select(static e => (Began: e.GetProperty("ts").GetDouble(), Took: e.GetProperty("dur").GetDouble())).Order().ToList();
            Assert.All(spans.Zip(spans.Skip(1)), static pair => Assert.True(pair.First.Began + pair.First.Took <= pair.Second.Began));
        });
        Assert.Equal(4, events.Count(static e => e.GetProperty("ph").GetString() == "C"));
    }

    [Theory]
    [InlineData("\"ph\":\"X\"", "\"ph\":\"Y\"")]
    [InlineData("\"dur\":", "\"duration\":")]
    [InlineData("\"ts\":", "\"ts\":-")]
    [InlineData("\"resident\":", "\"resident\":\"much\",\"r\":")]
    [InlineData("process_name", "processName")]
    public void A_trace_that_breaks_a_rule_of_its_format_is_told(string right, string wrong)
    {
        var broken = Export("trace", Overlapping()).Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEmpty(PublishedSchema.Violations("trace-event.schema.json", JsonDocument.Parse(broken).RootElement));
    }

    [Fact]
    public void The_speedscope_file_has_balanced_samples_and_weights_in_bytes()
    {
        var file = JsonDocument.Parse(Export("speedscope", Overlapping())).RootElement;

        PublishedSchema.AssertSpeedscope(file);
        var frames = file.GetProperty("shared").GetProperty("frames").EnumerateArray().Select(static frame => frame.GetProperty("name").GetString()!).ToList();
        Assert.Equal(frames.Distinct(), frames);
        var profile = Assert.Single(file.GetProperty("profiles").EnumerateArray());
        Assert.Equal(("sampled", "bytes"), (profile.GetProperty("type").GetString(), profile.GetProperty("unit").GetString()));
        var weights = profile.GetProperty("weights").EnumerateArray().Select(static weight => weight.GetInt64()).ToList();
        var stacks = profile.GetProperty("samples").EnumerateArray().Select(stack => string.Join(" › ", stack.EnumerateArray().Select(frame => frames[frame.GetInt32()]))).ToList();
        Assert.Equal(["tests › Forum.A › One", "tests › Forum.B › Two(x: \"1\")", "after the end of tests", "unattributed"], stacks);
        Assert.Equal([2 * TestLog.MiB, 3 * TestLog.MiB, 7, 11], weights);
        Assert.Equal(weights.Sum(), profile.GetProperty("endValue").GetInt64());
    }

    [Theory]
    [InlineData("\"unit\":\"bytes\"", "\"unit\":\"pages\"")]
    [InlineData("\"weights\":", "\"weight\":")]
    [InlineData("\"frames\":", "\"frame\":")]
    [InlineData("speedscope.app/", "speedscope.example/")]
    public void A_speedscope_file_that_breaks_a_rule_of_its_format_is_told(string right, string wrong)
    {
        var broken = JsonDocument.Parse(Export("speedscope", Overlapping()).Replace(right, wrong, StringComparison.Ordinal)).RootElement;

        Assert.All(PublishedSchema.Speedscope, schema => Assert.NotEmpty(PublishedSchema.Violations(schema, broken)));
    }

    [Fact]
    public void OpenMetrics_families_are_declared_before_their_values_and_the_text_ends()
    {
        var text = Export("openmetrics", Overlapping());

        Assert.EndsWith("# EOF\n", text);
        string? family = null;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1])
        {
            if (Regex.Match(line, @"^# TYPE (\w+) (gauge|counter)$") is { Success: true } type)
            {
                family = type.Groups[1].Value;
                continue;
            }

            Assert.Matches($$"""^(# (UNIT|HELP) {{family}} .+|{{family}}(_total)?\{(\w+="([^"\\]|\\.)*",?)+\} [\d.]+)$""", line);
        }

        Assert.Contains("""fixturegen_test_allocated_bytes{test="Forum.B.Two(x: \"1\")"} 3145728""", text);
    }

    private static TestLog Overlapping()
    {
        var log = new TestLog().Sample(60 * TestLog.MiB);
        log.Time += 0.01;
        var one = log.Begin("Forum.A.One");
        log.Sample(61 * TestLog.MiB);
        log.Time += 0.01;
        var two = log.Begin("Forum.B.Two(x: \"1\")");
        log.Sample(62 * TestLog.MiB);
        log.Time += 0.05;
        return log.End(one, "Forum.A.One", 2 * TestLog.MiB, took: 0.25, beside: 1).End(two, "Forum.B.Two(x: \"1\")", 3 * TestLog.MiB, took: 0.15, beside: 1)
            .Sample(61 * TestLog.MiB).Stop(late: 7, unattributed: 11);
    }

    private string Export(string format, TestLog log)
    {
        var (exitCode, output) = Run("export", log.Save(In("memlog.jsonl")), "--format", format, "--output", In("exported"));
        Assert.Equal((0, In("exported")), (exitCode, output.Trim()));
        return File.ReadAllText(In("exported"));
    }
}
