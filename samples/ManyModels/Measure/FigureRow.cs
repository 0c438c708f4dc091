using System.Text.Json;
using System.Text.Json.Serialization;

namespace ManyModels.Measure;

/// <summary>One line that <c>measure --json</c> has written.</summary>
internal sealed record FigureRow(
    int Models,
    string Process,
    string? Metric,
    double? With,
    double? Without,
    double? Ratio,
    [property: JsonPropertyName("ratio_least")] double? RatioLeast,
    [property: JsonPropertyName("ratio_most")] double? RatioMost)
{
    public static IReadOnlyList<FigureRow> Read(string file)
        => File.Exists(file)
            ? [.. File.ReadLines(file).Where(static line => line.StartsWith('{')).Select(static line => JsonSerializer.Deserialize<FigureRow>(line, JsonSerializerOptions.Web)!)]
            : throw new MeasurementException($"{file} does not exist. Write it with: measure --json > {file}");
}
