namespace ManyModels.Measure;

/// <summary>One number of models in one panel.</summary>
internal sealed record ChartPoint(int Models, double With, double Without, double? Ratio);
