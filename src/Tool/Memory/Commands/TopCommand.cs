using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Prints the tests that cost most.</summary>
internal static class TopCommand
{
    private static readonly Dictionary<string, Func<Account, double>> Orders = new()
    {
        ["alloc"] = static test => test.Allocated,
        ["peak"] = static test => test.Growth,
        ["retained"] = static test => test.Retained ?? 0,
        ["time"] = static test => test.Seconds,
    };

    internal static Command Create()
    {
        var logs = MemoryCommand.Logs();
        var by = new Option<string>("--by") { Description = "What the tests are ordered by.", DefaultValueFactory = static _ => "alloc" };
        by.AcceptOnlyFromAmong([.. Orders.Keys]);
        var count = new Option<int>("--count", "-n") { Description = "How many tests to print.", DefaultValueFactory = static _ => 20 };
        var command = new ToolCommand(
            "top",
            "Prints the tests that cost most.",
            ["fixturegen memory top", "fixturegen memory top --by peak --count 5"])
        { logs, by, count };
        command.SetAction(result => Run(result.GetValue(logs)!, Orders[result.GetValue(by)!], result.GetValue(count)));
        return command;
    }

    private static int Run(string[] named, Func<Account, double> order, int count)
    {
        var table = new TextTable("allocated", "grew", "retained", "took", "beside", "test");
        var logs = LogFiles.Read(named);
        foreach (var test in logs.SelectMany(static log => log.Tests).Where(static test => test.HasEnded).OrderByDescending(order)
            .Take(count))
        {
            table.Add(
                Markup.Size(test.Allocated), Markup.Size(test.Growth), test.Retained is { } retained
                    ? Markup.Size(retained)
                    : "", Markup.Duration(test.Seconds), Markup.Count(test.Beside), test.Name);
        }

        table.Write(Console.Out);
        foreach (var test in logs.SelectMany(static log => log.Unfinished))
        {
            Console.Out.WriteLine($"{test.Name} was running when the log ended.");
        }

        return 0;
    }
}
