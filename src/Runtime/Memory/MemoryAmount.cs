using System.Globalization;

namespace FixtureGen.Memory;

/// <summary>Amounts of memory as people write them: a number, a space if one likes, a unit.</summary>
/// <remarks>The analyzers compile this file too, so that a wrong unit is an error while typing and never a surprise at run time.</remarks>
internal static class MemoryAmount
{
    /// <summary>What to write, for messages.</summary>
    internal const string Units = "B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024)";

    private static readonly (string Unit, double Bytes)[] Factors =
    [
        ("B", 1),
        ("KB", 1e3),
        ("MB", 1e6),
        ("GB", 1e9),
        ("TB", 1e12),
        ("KIB", 1024.0),
        ("MIB", 1024.0 * 1024),
        ("GIB", 1024.0 * 1024 * 1024),
        ("TIB", 1024.0 * 1024 * 1024 * 1024),
    ];

    internal static bool TryParse(string? text, out long bytes)
    {
        bytes = 0;
        var trimmed = (text ?? "").Trim();
        var unitStart = trimmed.Length;
        while (unitStart > 0 && char.IsLetter(trimmed[unitStart - 1]))
        {
            unitStart--;
        }

        var unit = trimmed.Substring(unitStart).ToUpperInvariant();
        var number = trimmed.Substring(0, unitStart).TrimEnd();
        foreach (var (name, factor) in Factors)
        {
            if (name == unit)
            {
                var isNumber = double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
                bytes = isNumber && value * factor < long.MaxValue ? (long)Math.Round(value * factor) : 0;
                return isNumber && value * factor < long.MaxValue;
            }
        }

        return false;
    }

    internal static long Parse(string text)
        => TryParse(text, out var bytes)
            ? bytes
            : throw new FormatException($"'{text}' is not an amount of memory. Write a number and a unit, such as \"10 MiB\". Units are " +
                $"{Units}.");

    internal static string Format(long bytes)
    {
        var size = Math.Abs((double)bytes);
        var (divisor, unit) = size switch
        {
            < 1024 => (1.0, "B"),
            < 1024 * 1024 => (1024.0, "KiB"),
            < 1024.0 * 1024 * 1024 => (1024.0 * 1024, "MiB"),
            _ => (1024.0 * 1024 * 1024, "GiB"),
        };
        return (bytes / divisor).ToString(divisor > 1 && size / divisor < 100 ? "0.0" : "0", CultureInfo.InvariantCulture) + " " + unit;
    }
}
