using System.Runtime.InteropServices;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Report;

/// <summary>
/// The samples for the page's script, to zoom into: whole numbers, each as its difference from the one before, in as few bytes as it needs,
/// in base 64. Where there are more samples than points, a point has the highest value of its samples.
/// </summary>
internal sealed record SeriesData(int SamplesAPoint, string Times, IReadOnlyList<(string Key, string Values)> Lines)
{
    private const int MostPoints = 12_000;

    internal static SeriesData Of(ProcessLog log)
    {
        var size = Math.Max(1, (int)Math.Ceiling(log.Samples.Count / (double)MostPoints));
        var points = (log.Samples.Count + size - 1) / size;
        var times = new long[points];
        var lines = Line.All.Select(line => new long[points]).ToArray();
        var samples = CollectionsMarshal.AsSpan(log.Samples);
        for (var i = 0; i < samples.Length; i++)
        {
            var point = i / size;
            times[point] = (long)Math.Round((samples[i].Time - log.FirstTime) * 10_000);
            for (var line = 0; line < lines.Length; line++)
            {
                lines[line][point] = Math.Max(lines[line][point], Line.All[line].Value(samples[i]) / 1024);
            }
        }

        return new(size, Encode(times), [.. Line.All.Select((line, i) => (line.Key, Encode(lines[i])))]);
    }

    private static string Encode(long[] values)
    {
        var bytes = new List<byte>(values.Length * 2);
        long last = 0;
        foreach (var value in values)
        {
            var difference = value - last;
            last = value;
            for (var rest = (ulong)((difference << 1) ^ (difference >> 63)); ; rest >>= 7)
            {
                if (rest < 0x80)
                {
                    bytes.Add((byte)rest);
                    break;
                }

                bytes.Add((byte)(rest | 0x80));
            }
        }

        return Convert.ToBase64String(CollectionsMarshal.AsSpan(bytes));
    }
}
