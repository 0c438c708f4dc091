using System.Globalization;
using System.Text;

namespace FixtureGen.Memory.Benchmark;

/// <summary>The report of a run with a million samples and a thousand tests: almost three hours at 10 ms.</summary>
internal static class LongRun
{
    private const int Samples = 1_000_000;
    private const int SamplesATest = 1000;
    private const int Rounds = 5;
    private const long MiB = 1024 * 1024;

    internal static IEnumerable<Figure> Measure()
    {
        var log = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}-long.jsonl");
        var report = Path.ChangeExtension(log, ".html");
        Write(log);
        var rounds = Enumerable.Range(0, Rounds)
            .Select(_ => ChildProcess.Run(ChildProcess.Named("tool.txt"), ["memory", "report", log, "--output", report]))
            .ToList();
        yield return new("report of a million samples, wall", rounds.Select(static round => round.Wall).Order().ElementAt(Rounds / 2), "s", $"median of {Rounds} runs; the log has {new FileInfo(log).Length / MiB} MiB");
        yield return new("report of a million samples, processor", rounds.Select(static round => round.Processor).Order().ElementAt(Rounds / 2), "s", "");
        yield return new("report of a million samples, size", new FileInfo(report).Length / 1e6, "MB", "");
        File.Delete(log);
        File.Delete(report);
    }

    private static void Write(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
        Line(file, 50 * MiB, 100, "", """
            "ev":"head","format":1,"session":"s","assembly":"Forum.Tests","started":"2030-01-02T03:04:05.0000000+00:00","pid":42,"interval":0.01,"warmup":0,"os":"Linux","runtime":".NET","collector":"workstation, concurrent","cpus":2,"page":4096,"ceiling":8589934592,"limits":"enforce","summary":"","alloc":0,"heap":0,"metrics":[]
            """);
        for (var i = 0; i < Samples; i++)
        {
            var time = 100 + (i * 0.01);
            var resident = (60 * MiB) + (i % 1000 * 40_000);
            Line(file, resident, time, "", string.Create(CultureInfo.InvariantCulture, $"""
                "ev":"sample","dt":0.01,"peak":{resident},"heap":{resident / 4},"committed":{resident / 2},"alloc":{i * 1000L},"gc":[{i / 50},{i / 200},{i / 800}],"pause":{i / 100},"threads":4,"queued":0,"open":[]
                """));
            if (i % SamplesATest == 0)
            {
                var test = $"Forum.Tests.SomeTests.A_test_with_a_name_of_usual_length(row: {i})";
                Line(file, resident, time + 0.001, test, $"\"ev\":\"begin\",\"id\":{i},\"kind\":\"test\"");
                Line(file, resident, time + 0.006, test, $"\"ev\":\"end\",\"id\":{i},\"dur\":0.005,\"alloc\":{i},\"peak\":{resident},\"base\":{resident},\"beside\":0,\"gc\":[1,0,0],\"pause\":0.5");
            }
        }
    }

    private static void Line(StreamWriter file, long resident, double time, string name, string more)
        => file.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"rss\":{resident},\"time\":{time:0.######},\"name\":\"{name}\",{more}}}\n"));
}
