using System.Collections;
using System.Globalization;
using System.Text;

namespace FixtureGen.AdoNet.ExistingDatabases;

/// <summary>Values as text: the same text for the same values, and never for others.</summary>
internal static class RowText
{
    private const char Separator = '\u001f';

    internal static string Of(IEnumerable<object> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(Of(value)).Append(Separator);
        }

        return text.ToString();
    }

    internal static string Of(object value) => value switch
    {
        DBNull => "\u0000",
        string text => text,
        byte[] bytes => System.Convert.ToHexString(bytes),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list => $"[{Of(list.Cast<object>())}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Reads a value of a key back.</summary>
    internal static object Parse(string text, Type type)
        => type == typeof(Guid) ? Guid.Parse(text)
        : type == typeof(byte[]) ? System.Convert.FromHexString(text)
        : type == typeof(DateTime) ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : type == typeof(DateTimeOffset) ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : type == typeof(DateOnly) ? DateOnly.Parse(text, CultureInfo.InvariantCulture)
        : System.Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
}
