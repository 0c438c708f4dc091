using System.Globalization;

namespace FixtureGen.AdoNet.Readers;

/// <summary>Gives a value in memory as the type that is asked for, where that is another than the one it was read as.</summary>
internal static class BufferedValue
{
    internal static T As<T>(object value, string column)
    {
        if (value is T same)
        {
            return same;
        }

        var wanted = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (value is DBNull)
        {
            return typeof(T) != wanted ? default! : throw new InvalidCastException($"Column '{column}' is null.");
        }

        try
        {
            return (T)Convert(value, wanted);
        }
        catch (Exception failure) when (failure is InvalidCastException or FormatException or OverflowException)
        {
            throw new InvalidCastException(
                $"Column '{column}' holds a {value.GetType()} and is read as {typeof(T)}. The rows were taken into memory because " +
                "another connection of the test ran a statement while they were being read; " +
                "read the column before that, or read all rows first (ToListAsync).",
                failure);
        }
    }

    private static object Convert(object value, Type wanted) => value switch
    {
        DateTime time when wanted == typeof(DateOnly) => DateOnly.FromDateTime(time),
        DateTime time when wanted == typeof(DateTimeOffset) => new DateTimeOffset(time),
        DateTimeOffset time when wanted == typeof(DateTime) => time.UtcDateTime,
        TimeSpan span when wanted == typeof(TimeOnly) => TimeOnly.FromTimeSpan(span),
        DateOnly date when wanted == typeof(DateTime) => date.ToDateTime(TimeOnly.MinValue),
        TimeOnly time when wanted == typeof(TimeSpan) => time.ToTimeSpan(),
        string text when wanted == typeof(Guid) => Guid.Parse(text),
        string text when wanted == typeof(char[]) => text.ToCharArray(),
        _ when wanted.IsEnum => Enum.ToObject(wanted, value),
        _ => System.Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture),
    };
}
