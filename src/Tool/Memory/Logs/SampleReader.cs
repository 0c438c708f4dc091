namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Reads the lines that a log has most of.</summary>
internal static class SampleReader
{
    internal static Sample Read(ReadOnlySpan<byte> line)
    {
        var sample = default(Sample);
        var fields = new FieldScanner(line);
        while (fields.Next())
        {
            switch (fields.Key)
            {
                case var key when key.SequenceEqual("rss"u8):
                    sample.Resident = FieldScanner.Integer(fields.Value);
                    break;
                case var key when key.SequenceEqual("time"u8):
                    sample.Time = FieldScanner.Decimal(fields.Value);
                    break;
                case var key when key.SequenceEqual("dt"u8):
                    sample.Interval = FieldScanner.Decimal(fields.Value);
                    break;
                case var key when key.SequenceEqual("peak"u8):
                    sample.Peak = FieldScanner.Integer(fields.Value);
                    break;
                case var key when key.SequenceEqual("heap"u8):
                    sample.Heap = FieldScanner.Integer(fields.Value);
                    break;
                case var key when key.SequenceEqual("committed"u8):
                    sample.Committed = FieldScanner.Integer(fields.Value);
                    break;
                case var key when key.SequenceEqual("alloc"u8):
                    sample.Allocated = FieldScanner.Integer(fields.Value);
                    break;
                case var key when key.SequenceEqual("pause"u8):
                    sample.PauseMilliseconds = FieldScanner.Decimal(fields.Value);
                    break;
                case var key when key.SequenceEqual("gc"u8):
                    Collections(fields.Value[1..^1], ref sample);
                    break;
            }
        }

        return sample;
    }

    private static void Collections(ReadOnlySpan<byte> counts, ref Sample sample)
    {
        var first = counts.IndexOf((byte)',');
        var second = counts.LastIndexOf((byte)',');
        sample.Gen0 = (int)FieldScanner.Integer(counts[..first]);
        sample.Gen1 = (int)FieldScanner.Integer(counts[(first + 1)..second]);
        sample.Gen2 = (int)FieldScanner.Integer(counts[(second + 1)..]);
    }
}
