using System.Text.Json;

namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Reads the lines that a log has most of.</summary>
internal static class SampleReader
{
    internal static Sample Read(ReadOnlySpan<byte> line)
    {
        var sample = default(Sample);
        var json = new Utf8JsonReader(line);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.ValueSpan;
            json.Read();
            if (key.SequenceEqual("rss"u8))
            {
                sample.Resident = json.GetInt64();
            }
            else if (key.SequenceEqual("time"u8))
            {
                sample.Time = json.GetDouble();
            }
            else if (key.SequenceEqual("dt"u8))
            {
                sample.Interval = json.GetDouble();
            }
            else if (key.SequenceEqual("peak"u8))
            {
                sample.Peak = json.GetInt64();
            }
            else if (key.SequenceEqual("heap"u8))
            {
                sample.Heap = json.GetInt64();
            }
            else if (key.SequenceEqual("committed"u8))
            {
                sample.Committed = json.GetInt64();
            }
            else if (key.SequenceEqual("alloc"u8))
            {
                sample.Allocated = json.GetInt64();
            }
            else if (key.SequenceEqual("gc"u8))
            {
                json.Read();
                sample.Gen0 = json.GetInt32();
                json.Read();
                sample.Gen1 = json.GetInt32();
                json.Read();
                sample.Gen2 = json.GetInt32();
                json.Read();
                // Nothing that reports need comes after the collections and their pauses.
                json.Read();
                json.Read();
                sample.PauseMilliseconds = json.GetDouble();
                break;
            }
            else
            {
                json.Skip();
            }
        }

        return line[^1] == (byte)'}' ? sample : throw new JsonException("The line is torn.");
    }
}
