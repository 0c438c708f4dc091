using System.Globalization;

namespace ManyModels.Measure;

/// <summary>Says in words what the figures mean.</summary>
internal static class Meaning
{
    private static readonly Metric Processor = Metric.All.Single(static metric => metric.Name == Metric.Processor);
    private static readonly Metric Peak = Metric.All.Single(static metric => metric.Name == Metric.Peak);
    private static readonly Metric Assembly = Metric.All.Single(static metric => metric.Name == Metric.AssemblyBytes);

    public static string Of(IEnumerable<Footprint> footprints)
        => string.Join("\n", footprints.Select(Of))
            + """


            'With' and 'without' run the same tests; without FixtureGen each class creates and loads its database by hand. A ratio below 1 means that
            FixtureGen takes less. The ratio is the median over pairs of processes that ran one after the other; 'pairs' is the smallest and the largest: where
            they lie far apart the machine was busy with other work. That is why the text above speaks of processor time, user + sys: waiting for others is not in it.
            """;

    private static string Of(Footprint footprint)
        => string.Create(CultureInfo.InvariantCulture, $"{footprint.Models:#,0} models. ")
            + $"Compiling takes {Share(footprint, Comparison.Compiler, Processor)} processor time and {Share(footprint, Comparison.Compiler, Peak)} memory, "
            + $"of which the generator and the analyzers are {Share(footprint, Comparison.CompilerOnly, Processor)} and {Share(footprint, Comparison.CompilerOnly, Peak)}. "
            + $"Running the tests takes {Share(footprint, Comparison.Tests, Processor)} processor time and {Share(footprint, Comparison.Tests, Peak)} memory; "
            + $"a trivial test {Share(footprint, Comparison.Trivial, Processor)} and {Share(footprint, Comparison.Trivial, Peak)}. "
            + $"The test assembly has {Share(footprint, Comparison.Tests, Assembly)} bytes. Measuring memory takes {Share(footprint, Comparison.Sampler, Processor)} processor time.";

    private static string Share(Footprint footprint, string process, Metric metric)
    {
        var ratio = footprint.Comparisons.Single(comparison => comparison.Process == process).Ratio(metric)!.Value;
        return Math.Round((ratio - 1) * 100, 1) switch
        {
            0 => "as much",
            > 0 and var more => more.ToString("0.0", CultureInfo.InvariantCulture) + " % more",
            var less => (-less).ToString("0.0", CultureInfo.InvariantCulture) + " % less",
        };
    }
}
