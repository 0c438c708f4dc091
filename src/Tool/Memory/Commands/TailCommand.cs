using System.CommandLine;
using System.Text.Json;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Follows the log of a run that goes on.</summary>
internal static class TailCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    internal static Command Create()
    {
        var log = new Argument<string?>("log") { Description = "A log file, or a folder whose newest log is meant.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("tail", "Shows a run while it goes on: resident memory, and tests as they begin and end. Stops with the run, or with Ctrl+C.") { log };
        command.SetAction((result, cancellation) => FollowAsync(LogFiles.Resolve(result.GetValue(log) is { } named ? [named] : [])[0], cancellation));
        return command;
    }

    private static async Task<int> FollowAsync(string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file);
        var line = "";
        var start = double.NaN;
        try
        {
            while (true)
            {
                var more = await reader.ReadToEndAsync(cancellation).ConfigureAwait(false);
                var lines = (line + more).Split('\n');
                line = lines[^1];
                foreach (var complete in lines[..^1])
                {
                    using var json = JsonDocument.Parse(complete);
                    start = double.IsNaN(start) ? json.RootElement.GetProperty("time").GetDouble() : start;
                    if (!Show(json.RootElement, start))
                    {
                        return 0;
                    }
                }

                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    /// <summary>Prints a line, if it is worth one. False at the end of the run.</summary>
    private static bool Show(JsonElement line, double start)
    {
        var what = line.GetProperty("ev").GetString();
        var name = line.GetProperty("name").GetString();
        var prefix = $"{Markup.Duration(line.GetProperty("time").GetDouble() - start),9}  {Markup.Size(line.GetProperty("rss").GetInt64()),10}  ";
        switch (what)
        {
            case "begin":
                Console.Out.WriteLine($"{prefix}> {name}");
                break;
            case "end":
                Console.Out.WriteLine($"{prefix}< {name}  {Markup.Duration(line.GetProperty("dur").GetDouble())}, {Markup.Size(line.GetProperty("alloc").GetInt64())} allocated{(line.TryGetProperty("failed", out var failed) ? "  " + failed.GetString() : "")}");
                break;
            case "threshold":
                Console.Out.WriteLine($"{prefix}! {line.GetProperty("action").GetString()} at {Markup.Size(line.GetProperty("threshold").GetInt64())}");
                break;
            case "stop":
                Console.Out.WriteLine($"{prefix}  the run has ended; highest {Markup.Size(line.GetProperty("highest").GetInt64())}");
                return false;
        }

        return true;
    }
}
