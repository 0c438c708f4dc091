namespace ManyModels.Measure;

/// <summary>What one kind of process takes with FixtureGen and without.</summary>
/// <param name="Process">The kind of process.</param>
internal sealed record Comparison(int Models, string Process, Series With, Series Without)
{
    public const string Compiler = "compiler";
    public const string CompilerOnly = "compiler, same code without generator and analyzers";
    public const string Tests = "tests";
    public const string Trivial = "trivial test";
    public const string Sampler = "tests, memory measured";

    /// <summary>The figures that both have.</summary>
    public IEnumerable<Metric> Metrics => Metric.All.Where(metric => With.Runs[0][metric.Name] is not null && Without.Runs[0][metric.Name] is not null);

    public double MedianWith(Metric metric) => Median(With.Runs.Select(run => run[metric.Name]!.Value));

    public double MedianWithout(Metric metric) => Median(Without.Runs.Select(run => run[metric.Name]!.Value));

    /// <summary>The median of the pairs' ratios; null where there was nothing to divide by.</summary>
    public double? Ratio(Metric metric)
    {
        var ratios = Pairs(metric).ToList();
        return ratios.Count == 0 ? null : Median(ratios);
    }

    /// <summary>The smallest and the largest ratio of a pair.</summary>
    public (double Least, double Most)? Range(Metric metric)
    {
        var ratios = Pairs(metric).ToList();
        return ratios.Count == 0 ? null : (ratios.Min(), ratios.Max());
    }

    private IEnumerable<double> Pairs(Metric metric)
        => With.Runs.Zip(Without.Runs, (with, without) => with[metric.Name]!.Value / without[metric.Name]!.Value).Where(double.IsFinite);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
