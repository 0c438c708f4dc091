using System.Diagnostics;
using System.Globalization;

namespace FixtureGen.Memory.Benchmark;

/// <summary>
/// Whole processes of the 1,000-test suite under xUnit v3, in pairs: one that measures memory and one that does not, in alternating order.
/// Other work on the machine disturbs both alike, so the median of the pairs' differences is what measuring costs.
/// </summary>
internal static class PairedRuns
{
    private const int ClockTicksASecond = 100;

    internal static IEnumerable<Figure> Measure(int pairs)
    {
        var program = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "suite.txt")).Trim();
        Run(program, measures: false);
        var (wall, processor) = (new List<double>(), new List<double>());
        var (plainWall, plainProcessor) = (new List<double>(), new List<double>());
        for (var pair = 0; pair < pairs; pair++)
        {
            var first = Run(program, measures: pair % 2 == 0);
            var second = Run(program, measures: pair % 2 != 0);
            var (with, without) = pair % 2 == 0 ? (first, second) : (second, first);
            wall.Add(with.Wall - without.Wall);
            processor.Add(with.Processor - without.Processor);
            plainWall.Add(without.Wall);
            plainProcessor.Add(without.Processor);
        }

        yield return new("suite without measuring, wall", Median(plainWall) * 1000, "ms", $"median of {pairs} runs");
        yield return new("suite: measuring adds to wall", Median(wall) * 1000, "ms", Share(wall, plainWall));
        yield return new("suite without measuring, processor", Median(plainProcessor) * 1000, "ms", $"median of {pairs} runs");
        yield return new("suite: measuring adds to processor", Median(processor) * 1000, "ms", Share(processor, plainProcessor));
        yield return new("suite: measuring adds to each test", Median(processor) * 1000, "µs", "processor, 1,000 tests");
    }

    private static (double Wall, double Processor) Run(string program, bool measures)
    {
        var log = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}.jsonl");
        var start = new ProcessStartInfo("dotnet", ["exec", program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["FIXTUREGEN_MEMORY"] = measures ? "1" : "0",
                ["FIXTUREGEN_MEMORY_PATH"] = log,
                ["FIXTUREGEN_SUMMARY"] = Path.ChangeExtension(log, ".summary.json"),
            },
        };
        var processorBefore = ChildrenSeconds();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} exited with {process.ExitCode}:\n{output}{errors.Result}");
        }

        return (wall, ChildrenSeconds() - processorBefore);
    }

    /// <summary>Processor time of all children that have ended, from fields 16 and 17 of /proc/self/stat.</summary>
    private static double ChildrenSeconds()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / ClockTicksASecond;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Share(List<double> differences, List<double> whole)
        => string.Create(CultureInfo.InvariantCulture, $"{100 * Median(differences) / Median(whole):0.##} % (pairs: {100 * differences.Min() / Median(whole):0.#} to {100 * differences.Max() / Median(whole):0.#} %)");
}
