namespace FixtureGen.Tool.Memory.Report;

/// <summary>Maps values to pixels, with marks at round values.</summary>
internal sealed class Scale(double low, double high, double from, double to)
{
    internal double At(double value) => high <= low ? from : from + ((value - low) / (high - low) * (to - from));

    /// <summary>Round values between the ends: 1, 2 or 5 times a power of the base.</summary>
    internal IEnumerable<double> Marks(int about)
    {
        var step = Step((high - low) / about);
        for (var mark = Math.Ceiling(low / step) * step; mark <= high + (step * 1e-9); mark += step)
        {
            yield return mark;
        }
    }

    private static double Step(double rough)
    {
        if (rough <= 0)
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
