using FixtureGen.Memory.Log;

namespace FixtureGen.Memory;

/// <summary>What is done when the process passes a threshold of its session. The session calls it with its lock held.</summary>
internal sealed class ThresholdActions(MemoryLog? log, List<MemoryAccount> open)
{
    /// <summary>What the process was over when no test ran, until a test begins, which fails for it: else the run would pass.</summary>
    private string? failureToTell;

    internal void Passed(string action, long threshold, in Reading at)
    {
        log?.Threshold(at, action, threshold, open);
        var message =
            $"FixtureGen: resident memory of the process reached {MemoryAmount.Format(at.Peak)}, over its threshold to {action} at " +
            $"{MemoryAmount.Format(threshold)} ({MemorySettings.ThresholdNames(action)}). Running: " +
            $"{(open.Count == 0 ? "no test" : string.Join(", ", open.Select(static account => account.Name)))}.";
        switch (action)
        {
            case "stop":
                StoppedProcess.End($"{message} FixtureGen has ended the process.{(log is null ? "" : $" The memory log is {log.Path}.")}");
                break;
            case "fail":
                Console.Error.WriteLine(message);
                Fail(message);
                break;
            default:
                Console.Error.WriteLine(message);
                break;
        }
    }

    internal void TestBegan(MemoryAccount test)
    {
        test.Failure = failureToTell;
        failureToTell = null;
    }

    private void Fail(string message)
    {
        var tests = open.FindAll(static account => account.IsTest);
        tests.ForEach(test => test.Failure = message);
        if (tests.Count == 0)
        {
            failureToTell = message + " This is the first test that began after that.";
        }
    }
}
