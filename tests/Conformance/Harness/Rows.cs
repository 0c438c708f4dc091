using System.Data.Common;
using System.Globalization;

namespace FixtureGen.Conformance.Harness;

/// <summary>Rows as text, one line each.</summary>
internal static class Rows
{
    internal static List<string> Of(DbConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Current(reader));
        }

        return rows;
    }

    internal static string Current(DbDataReader reader)
        => string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))));

    private static string Text(object value) => value switch
    {
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        DBNull => "NULL",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
