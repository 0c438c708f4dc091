using System.Text.Encodings.Web;
using System.Text.Json;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Writes the baseline so that a changed test is one changed line in review.</summary>
internal static class BaselineFile
{
    internal static void Write(string path, IEnumerable<(string Test, long Allocated)> tests)
    {
        using var file = File.Create(path);
        using (var json = new Utf8JsonWriter(file, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteStartObject("tests");
            foreach (var (test, allocated) in tests)
            {
                json.WritePropertyName(test);
                json.WriteRawValue($$"""{ "allocated": {{allocated}} }""");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        file.Write("\n"u8);
    }
}
