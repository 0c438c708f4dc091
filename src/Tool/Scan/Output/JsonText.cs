using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FixtureGen.Tool.Scan.Output;

/// <summary>Writes JSON for people and tools: indented, quotes as they are, a line end at the end.</summary>
internal static class JsonText
{
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
