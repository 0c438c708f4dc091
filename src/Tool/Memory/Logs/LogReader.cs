using System.Text.Json;

namespace FixtureGen.Tool.Memory.Logs;

/// <summary>Reads memory logs: one process after the other, each begun by its head line. What is torn is skipped and counted.</summary>
internal static class LogReader
{
    private const int BlockSize = 1 << 20;

    /// <summary>Reads a log, or several that were merged into one file.</summary>
    internal static IReadOnlyList<ProcessLog> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return Read(file);
    }

    internal static IReadOnlyList<ProcessLog> Read(Stream stream)
    {
        var logs = new List<ProcessLog>();
        var lines = new LineReader(logs);
        var buffer = new byte[BlockSize];
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var text = buffer.AsSpan(0, kept + read);
            for (int end; (end = text.IndexOf((byte)'\n')) >= 0; text = text[(end + 1)..])
            {
                Parse(lines, text[..end], logs);
            }

            kept = text.Length;
            var isFull = kept == buffer.Length;
            text.CopyTo(buffer);
            if (isFull)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        Parse(lines, buffer.AsSpan(0, kept), logs);
        return logs;
    }

    private static void Parse(LineReader lines, ReadOnlySpan<byte> line, List<ProcessLog> logs)
    {
        if (line.IsEmpty)
        {
            return;
        }

        try
        {
            lines.Read(line);
        }
        catch (Exception torn)
            when (torn is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
                or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            if (logs.Count > 0)
            {
                logs[^1].SkippedLines++;
            }
        }
    }
}
