using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>Fits a straight line to the samples by least squares.</summary>
internal static class Trend
{
    /// <summary>Resident bytes a second.</summary>
    internal static double OfResident(IReadOnlyList<Sample> samples)
    {
        var meanTime = samples.Average(static sample => sample.Time);
        var mean = samples.Average(static sample => (double)sample.Resident);
        double together = 0, spread = 0;
        foreach (var sample in samples)
        {
            together += (sample.Time - meanTime) * (sample.Resident - mean);
            spread += (sample.Time - meanTime) * (sample.Time - meanTime);
        }

        return spread == 0 ? 0 : together / spread;
    }
}
