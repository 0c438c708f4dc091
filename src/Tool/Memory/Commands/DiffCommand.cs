using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Compares two runs, test by test.</summary>
internal static class DiffCommand
{
    private const long Noise = 16 * 1024;

    internal static Command Create()
    {
        var before = new Argument<string>("before") { Description = "The log of the earlier run." };
        var after = new Argument<string>("after") { Description = "The log of the later run." };
        var count = new Option<int>("--count", "-n") { Description = "How many tests to print.", DefaultValueFactory = static _ => 20 };
        var command = new ToolCommand(
            "diff",
            "Compares two runs: what each test allocates, and the highest resident memory.",
            ["fixturegen memory diff before.jsonl after.jsonl"])
        { before, after, count };
        command.SetAction(result => Run(result.GetValue(before)!, result.GetValue(after)!, result.GetValue(count)));
        return command;
    }

    private static int Run(string before, string after, int count)
    {
        var (old, now) = (LogFiles.Read([before]), LogFiles.Read([after]));
        var (oldTests, nowTests) = (TestFigures.Of(old), TestFigures.Of(now));
        var changes = nowTests.Values
            .Select(test => (Test: test, Before: oldTests.GetValueOrDefault(test.Name)))
            .Where(static pair => pair.Before is not null && Math.Abs(pair.Test.Allocated - pair.Before.Allocated) >= Noise)
            .OrderByDescending(static pair => Math.Abs(pair.Test.Allocated - pair.Before!.Allocated))
            .Take(count);
        var table = new TextTable("before", "after", "change", "test");
        foreach (var (test, was) in changes)
        {
            table.Add(Markup.Size(was!.Allocated), Markup.Size(test.Allocated), Signed(test.Allocated - was.Allocated), test.Name);
        }

        table.Write(Console.Out);
        Console.Out.WriteLine();
        Console.Out.WriteLine(
            $"highest resident  {Markup.Size(Highest(old))} → {Markup.Size(Highest(now))} ({Signed(Highest(now) - Highest(old))})");
        Console.Out.WriteLine(
            $"allocated in all  {Markup.Size(Total(old))} → {Markup.Size(Total(now))} ({Signed(Total(now) - Total(old))})");
        Console.Out.WriteLine(
            $"tests             {oldTests.Count} → {nowTests.Count}, {nowTests.Keys.Count(name => !oldTests.ContainsKey(name))} new, " +
            $"{oldTests.Keys.Count(name => !nowTests.ContainsKey(name))} gone");
        return 0;
    }

    private static long Highest(IReadOnlyList<ProcessLog> logs) => logs.Max(static log => log.HighestResident);

    private static long Total(IReadOnlyList<ProcessLog> logs) => logs.Sum(static log => Ledger.Of(log).Total);

    private static string Signed(long bytes) => (bytes > 0 ? "+" : "") + Markup.Size(bytes);
}
