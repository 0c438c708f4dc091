using System.Text.Json;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Prints the lines of a log that are worth one, and keeps in mind what runs.</summary>
internal sealed class LiveTail(TextWriter output)
{
    private readonly Dictionary<int, string> running = [];
    private double start = double.NaN;

    /// <summary>The process that writes the log; null until its first line has been read.</summary>
    internal int? ProcessId { get; private set; }

    internal bool HasEnded { get; private set; }

    internal void Show(string text)
    {
        try
        {
            using var line = JsonDocument.Parse(text);
            Show(line.RootElement);
        }
        catch (Exception torn) when (torn is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            output.WriteLine("           (a line that cannot be read)");
        }
    }

    internal void SayGone()
        => output.WriteLine(
            $"process {ProcessId} has gone without ending its log, while it ran " +
            $"{(running.Count == 0 ? "no test" : string.Join(", ", running.Values))}");

    private void Show(JsonElement line)
    {
        var time = line.GetProperty("time").GetDouble();
        start = double.IsNaN(start) ? time : start;
        var name = line.GetProperty("name").GetString()!;
        var prefix = $"{Markup.Duration(time - start),9}  {Markup.Size(line.GetProperty("rss").GetInt64()),10}  ";
        switch (line.GetProperty("ev").GetString())
        {
            case "head":
                ProcessId = line.GetProperty("pid").GetInt32();
                break;
            case "begin":
                running[line.GetProperty("id").GetInt32()] = name;
                output.WriteLine($"{prefix}> {name}");
                break;
            case "end":
                running.Remove(line.GetProperty("id").GetInt32());
                output.WriteLine(
                    $"{prefix}< {name}  {Markup.Duration(line.GetProperty("dur").GetDouble())}, " +
                    $"{Markup.Size(line.GetProperty("alloc").GetInt64())} " +
                    $"allocated{(line.TryGetProperty("failed", out var failed) ? "  " + failed.GetString() : "")}");
                break;
            case "threshold":
                output.WriteLine(
                    $"{prefix}! {line.GetProperty("action").GetString()} at {Markup.Size(line.GetProperty("threshold").GetInt64())}");
                break;
            case "stop":
                output.WriteLine($"{prefix}  the run has ended; highest {Markup.Size(line.GetProperty("highest").GetInt64())}");
                HasEnded = true;
                break;
        }
    }
}
