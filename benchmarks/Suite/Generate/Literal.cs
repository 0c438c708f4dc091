using System.Text;
using System.Text.Json;

namespace Suite.Generate;

/// <summary>Writes the values of the specification as C# expressions.</summary>
internal static class Literal
{
    public static string Of(JsonElement value, Column column) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ when column.Type == "datetime" => $"Utc({Quote(value.GetString()!)})",
        _ => Quote(value.GetString()!),
    };

    /// <summary>The C# type that a column's values are read as.</summary>
    public static string TypeOf(Column column) => column.Type switch
    {
        "pk" or "fk" or "int" => "int",
        "bool" => "bool",
        "datetime" => "DateTime",
        _ => "string",
    };

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ => character,
            });
        }

        return quoted.Append('"').ToString();
    }
}
