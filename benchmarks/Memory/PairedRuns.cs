using System.Globalization;

namespace FixtureGen.Memory.Benchmark;

/// <summary>
/// Whole processes of the 1,000-test suite under xUnit v3, in pairs: one that measures memory and one that does not, in alternating order.
/// Other work on the machine disturbs both alike, so what measuring costs is the median of the pairs' ratios; the quartiles say how far to trust it.
/// </summary>
internal static class PairedRuns
{
    internal static IEnumerable<Figure> Measure(int pairs)
    {
        var program = ChildProcess.Named("suite.txt");
        Run(program, measures: false);
        var (wall, processor) = (new List<double>(), new List<double>());
        var (plainWall, plainProcessor) = (new List<double>(), new List<double>());
        for (var pair = 0; pair < pairs; pair++)
        {
            var first = Run(program, measures: pair % 2 == 0);
            var second = Run(program, measures: pair % 2 != 0);
            var (with, without) = pair % 2 == 0 ? (first, second) : (second, first);
            wall.Add(with.Wall / without.Wall);
            processor.Add(with.Processor / without.Processor);
            plainWall.Add(without.Wall);
            plainProcessor.Add(without.Processor);
        }

        yield return new("suite without measuring, wall", Quantile(plainWall, 0.5) * 1000, "ms", $"median of {pairs} runs");
        yield return new("suite: measuring adds to wall", More(Quantile(wall, 0.5)), "%", Spread(wall));
        yield return new("suite without measuring, processor", Quantile(plainProcessor, 0.5) * 1000, "ms", $"median of {pairs} runs");
        yield return new("suite: measuring adds to processor", More(Quantile(processor, 0.5)), "%", Spread(processor));
        yield return new("suite: measuring adds to each test", (Quantile(processor, 0.5) - 1) * Quantile(plainProcessor, 0.5) * 1000, "µs", "processor, 1,000 tests, with what is paid once a process");
    }

    private static (double Wall, double Processor) Run(string program, bool measures)
    {
        var log = Path.Combine(Path.GetTempPath(), $"fixturegen-benchmark-{Environment.ProcessId}.jsonl");
        return ChildProcess.Run(
            program,
            [],
            ("FIXTUREGEN_MEMORY", measures ? "1" : "0"),
            ("FIXTUREGEN_MEMORY_PATH", log),
            ("FIXTUREGEN_SUMMARY", Path.ChangeExtension(log, ".summary.json")));
    }

    private static double Quantile(List<double> values, double share) => values.Order().ElementAt((int)((values.Count - 1) * share));

    private static double More(double ratio) => 100 * (ratio - 1);

    private static string Spread(List<double> ratios)
        => string.Create(CultureInfo.InvariantCulture, $"median of {ratios.Count} pairs; half of them between {More(Quantile(ratios, 0.25)):0.0} and {More(Quantile(ratios, 0.75)):0.0} %");
}
