namespace ManyModels.Measure;

/// <summary>What one process took, by the names of <see cref="Metric"/>.</summary>
internal sealed record Figures(IReadOnlyDictionary<string, double> Values)
{
    public double? this[string metric] => Values.TryGetValue(metric, out var value) ? value : null;

    public Figures With(string metric, double value) => new(new Dictionary<string, double>(Values) { [metric] = value });

    public Figures With(IEnumerable<KeyValuePair<string, double>> more) => new(new Dictionary<string, double>(Values.Concat(more)));
}
