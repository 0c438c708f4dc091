using System.Globalization;

namespace Suite;

internal static class Values
{
    public static DateTime Utc(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}
