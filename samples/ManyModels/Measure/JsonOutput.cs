using System.Text.Json;

namespace ManyModels.Measure;

/// <summary>Prints the figures for programs: one line a figure.</summary>
internal static class JsonOutput
{
    public static void Write(Footprint footprint)
    {
        foreach (var comparison in footprint.Comparisons)
        {
            foreach (var metric in comparison.Metrics)
            {
                var range = comparison.Range(metric);
                Console.WriteLine(JsonSerializer.Serialize(new
                {
                    models = footprint.Models,
                    process = comparison.Process,
                    metric = metric.Name,
                    with = Round(comparison.MedianWith(metric)),
                    without = Round(comparison.MedianWithout(metric)),
                    ratio = Round(comparison.Ratio(metric)),
                    ratio_least = Round(range?.Least),
                    ratio_most = Round(range?.Most),
                    runs = comparison.With.Runs.Count,
                }));
            }
        }

        var generated = footprint.Generated;
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            models = footprint.Models,
            process = "generator",
            files = generated.Files,
            test_classes = generated.TestClasses,
            source_bytes = generated.SourceBytes,
            class_source_bytes = generated.ClassSourceBytes,
            assembly_growth_bytes = generated.AssemblyBytes,
        }));
    }

    private static double? Round(double? value) => value is { } known ? Math.Round(known, 4) : null;
}
