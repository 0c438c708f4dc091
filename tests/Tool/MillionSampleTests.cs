using System.Text;

namespace FixtureGen.Tool.Tests;

public sealed class MillionSampleTests : TestFolder
{
    [Fact]
    public void The_report_of_a_million_samples_has_them_all_in_under_two_megabytes()
    {
        Write(In("memlog.jsonl"), samples: 1_000_000, tests: 1000);

        Run("report", In("memlog.jsonl"), "--output", In("report.html"));

        // How long it takes, benchmarks/Memory says.
        Assert.InRange(new FileInfo(In("report.html")).Length, 100_000, 2_000_000);
        Assert.Contains("1,000,000 samples", File.ReadAllText(In("report.html")));
    }

    private static void Write(string path, int samples, int tests)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
        var log = new TestLog();
        for (var i = 0; i < samples; i++)
        {
            log.Collections += i % 50 == 0 ? 1 : 0;
            log.Sample((60 * TestLog.MiB) + (i % 1000 * 40_000), after: 0.01);
            if (i % (samples / tests) == 0)
            {
                log.Test($"Forum.Tests.SomeTests.A_test_with_a_name_of_usual_length(row: {i})", allocated: i, took: 0.005);
            }

            if (i % 1000 == 999)
            {
                file.Write(log.Text);
                log.Clear();
            }
        }
    }
}
