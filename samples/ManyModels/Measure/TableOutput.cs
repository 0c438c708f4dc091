using System.Globalization;

namespace ManyModels.Measure;

/// <summary>Prints the figures for people.</summary>
internal static class TableOutput
{
    public static void Write(Footprint footprint, int runs)
    {
        foreach (var comparison in footprint.Comparisons)
        {
            Console.WriteLine();
            Console.WriteLine(Title(comparison, runs));
            var (first, second) = comparison.Process == Comparison.Sampler ? ("measured", "not") : ("with", "without");
            Console.WriteLine($"  {"",-32}{first,12}{second,12}{"ratio",8}{"pairs",14}");
            foreach (var metric in comparison.Metrics)
            {
                Console.WriteLine(
                    $"  {metric.Title + (metric.Unit.Length > 0 ? ", " + metric.Unit : ""),-32}{metric.Text(comparison.MedianWith(metric)),12}{metric.Text(comparison.MedianWithout(metric)),12}"
                    + $"{Ratio(comparison.Ratio(metric)),8}{Range(comparison.Range(metric)),14}");
            }
        }

        Console.WriteLine();
        WriteGenerated(footprint.Generated);
        MemoryReport.Write(footprint);
    }

    private static string Title(Comparison comparison, int runs)
        => string.Create(CultureInfo.InvariantCulture, $"{comparison.Models:#,0} models, {comparison.Process}; median of {runs}");

    private static void WriteGenerated(GeneratedCode generated)
        => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Generated: {generated.Files:#,0} files of {generated.SourceBytes / 1024.0:#,0.0} KiB; for each of {generated.TestClasses:#,0} test classes {generated.ClassSourceBytes / generated.TestClasses:#,0} bytes of source, {generated.AssemblyBytes / generated.TestClasses:#,0} bytes of the assembly, its part of the plan included."));

    private static string Ratio(double? ratio) => ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";

    private static string Range((double Least, double Most)? range)
        => range is var (least, most) ? string.Create(CultureInfo.InvariantCulture, $"{least:0.00}–{most:0.00}") : "";
}
