using System.CommandLine;
using FixtureGen.Memory;
using FixtureGen.Memory.Limits;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Compares a run with the committed baseline, or writes the baseline.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var logs = MemoryCommand.Logs();
        var baseline = new Option<string>("--baseline")
        {
            Description = "The baseline file.",
            DefaultValueFactory = static _ => MemoryBaseline.FileName,
        };
        var update = new Option<bool>("--update")
        {
            Description = "Writes the baseline instead, with the median of the logs that you name.",
        };
        var percent = new Option<double>("--percent")
        {
            Description = "How many percent more than the baseline a test may allocate.",
            DefaultValueFactory = static _ => 10,
        };
        var slack = new Option<string>("--slack")
        {
            Description = "An increase of less than this is not reported.",
            DefaultValueFactory = static _ => "64 KiB",
        };
        var command = new ToolCommand(
            "check",
            "Compares what each test allocates with the committed baseline.",
            ["fixturegen memory check", "fixturegen memory check --update run1.jsonl run2.jsonl run3.jsonl"],
            failure: "a test allocates more than the baseline allows")
        { logs, baseline, update, percent, slack };
        command.SetAction(result => result.GetValue(update)
            ? Update(result.GetValue(logs)!, result.GetValue(baseline)!)
            : Check(result.GetValue(logs)!, result.GetValue(baseline)!, result.GetValue(percent), result.GetValue(slack)!));
        return command;
    }

    private static int Update(string[] named, string path)
    {
        var runs = LogFiles.Resolve(named).Select(log => TestFigures.Of(LogFiles.Read([log]))).ToList();
        var tests = runs
            .SelectMany(static run => run.Values)
            .GroupBy(static test => test.Name, StringComparer.Ordinal)
            .OrderBy(static test => test.Key, StringComparer.Ordinal)
            .Select(static test => (test.Key, test.Select(static run => run.Allocated).Order().ElementAt(test.Count() / 2)))
            .ToList();
        BaselineFile.Write(path, tests);
        Console.Out.WriteLine($"{path}: {tests.Count} tests, from {runs.Count} {(runs.Count == 1 ? "run" : "runs")}.");
        return 0;
    }

    private static int Check(string[] named, string path, double percent, string slack)
    {
        var baseline = Read(path);
        if (!MemoryAmount.TryParse(slack, out var leeway))
        {
            throw new ToolException($"'{slack}' is not an amount of memory. Units are {MemoryAmount.Units}.");
        }

        var tests = TestFigures.Of(LogFiles.Read(named)).Values;
        var over = tests
            .Select(test => (Test: test, Before: baseline.Allocated(test.Name)))
            .Where(pair => pair.Before is { } before
                && pair.Test.Allocated > before * (1 + (percent / 100))
                && pair.Test.Allocated - before > leeway)
            .OrderByDescending(static pair => pair.Test.Allocated - pair.Before)
            .ToList();
        var unknown = tests.Count(test => baseline.Allocated(test.Name) is null);
        if (over.Count > 0)
        {
            var table = new TextTable("baseline", "now", "increase", "test");
            foreach (var (test, before) in over)
            {
                table.Add(
                    Markup.Size(before!.Value),
                    Markup.Size(test.Allocated),
                    Markup.Percent(test.Allocated - before.Value, before.Value),
                    test.Name);
            }

            table.Write(Console.Out);
        }

        Console.Out.WriteLine(Markup.Invariant($"{over.Count} of {tests.Count()} tests allocate over {percent:0.#} % more than the baseline{(unknown > 0 ? $"; {unknown} are not in it yet" : "")}."));
        return over.Count > 0 ? 1 : 0;
    }

    private static MemoryBaseline Read(string path)
    {
        try
        {
            return MemoryBaseline.Read(path);
        }
        catch (MemoryLimitException unreadable)
        {
            throw new ToolException(unreadable.Message);
        }
    }
}
