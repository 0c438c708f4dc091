using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>
/// Draws a line of any number of samples as what a screen can show: the lowest and the highest value of each pixel column.
/// </summary>
internal static class LinePath
{
    internal static string Of(List<Sample> samples, Func<Sample, long> value, Scale x, Scale y)
    {
        var path = new StringBuilder();
        var column = int.MinValue;
        double low = 0, high = 0;
        foreach (ref readonly var sample in CollectionsMarshal.AsSpan(samples))
        {
            // No line of these is ever at zero: the figure is not known yet.
            if (value(sample) is not (> 0 and var amount))
            {
                continue;
            }

            var at = (int)Math.Round(x.At(sample.Time));
            var height = y.At(amount);
            if (at == column)
            {
                low = Math.Max(low, height);
                high = Math.Min(high, height);
                continue;
            }

            Close(path, column, low, high);
            column = at;
            low = high = height;
        }

        Close(path, column, low, high);
        return path.ToString();
    }

    private static void Close(StringBuilder path, int column, double low, double high)
    {
        if (column == int.MinValue)
        {
            return;
        }

        path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{column} {high:0.#}");
        if (low - high >= 0.5)
        {
            path.Append(CultureInfo.InvariantCulture, $"V{low:0.#}");
        }
    }
}
