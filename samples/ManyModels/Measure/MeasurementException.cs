namespace ManyModels.Measure;

/// <summary>Something that is measured did not work, or a figure cannot be trusted.</summary>
internal sealed class MeasurementException(string message) : Exception(message);
