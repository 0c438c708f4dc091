using System.CommandLine;
using System.Diagnostics;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Follows the log of a run that goes on.</summary>
internal static class TailCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    internal static Command Create()
    {
        var log = new Argument<string?>("log")
        {
            Description = "A log file. For a folder, the newest log in it is read.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new ToolCommand(
            "tail",
            "Shows a run while it goes on: resident memory, and tests as they begin and end. Stops when the run ends, or with Ctrl+C.",
            ["fixturegen memory tail", "fixturegen memory tail tests/Shop.Tests"],
            failure: "the process of the run is gone and did not end its log")
        { log };
        command.SetAction(
            (result, cancellationToken) => FollowAsync(
                LogFiles.Resolve(result.GetValue(log) is { } named ? [named] : [])[0], cancellationToken));
        return command;
    }

    private static async Task<int> FollowAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file);
        var tail = new LiveTail(Console.Out);
        var line = "";
        try
        {
            while (true)
            {
                // Asked before the rest is read: what a process that has gone has written is all there.
                var isGone = tail.ProcessId is { } id && !IsRunning(id);
                var lines = (line + await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).Split('\n');
                line = lines[^1];
                foreach (var complete in lines[..^1])
                {
                    tail.Show(complete);
                }

                if (tail.HasEnded)
                {
                    return 0;
                }

                if (isGone)
                {
                    tail.SayGone();
                    return 1;
                }

                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    private static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
