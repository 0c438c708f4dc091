namespace ManyModels.Measure;

/// <summary>One figure over the number of models.</summary>
internal sealed record ChartPanel(string Title, string Unit, IReadOnlyList<ChartPoint> Points);
