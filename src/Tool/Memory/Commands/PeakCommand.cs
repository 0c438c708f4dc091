using System.CommandLine;
using FixtureGen.Tool.CommandLine;
using FixtureGen.Tool.Memory.Logs;
using FixtureGen.Tool.Memory.Report;

namespace FixtureGen.Tool.Memory.Commands;

/// <summary>Prints the highest resident memory, of the run or of one test.</summary>
internal static class PeakCommand
{
    internal static Command Create()
    {
        var logs = MemoryCommand.Logs();
        var test = new Option<string?>("--test") { Description = "Prints the peak of this test only. A part of its name is enough." };
        var command = new ToolCommand(
            "peak",
            "Prints the highest resident memory of the process, and the test that it belongs to.",
            ["fixturegen memory peak", "fixturegen memory peak --test ImportTests"])
        { logs, test };
        command.SetAction(result => Run(result.GetValue(logs)!, result.GetValue(test)));
        return command;
    }

    private static int Run(string[] named, string? wanted)
    {
        var logs = LogFiles.Read(named);
        if (wanted is null)
        {
            foreach (var log in logs)
            {
                var test = log.Tests.MaxBy(static test => test.Peak);
                Console.Out.WriteLine(
                    $"{Markup.Size(log.HighestResident)}  " +
                    $"{(test is not null && test.Peak >= log.HighestResident ? test.Name + Beside(test) : "outside of tests")}");
            }

            return 0;
        }

        var found = logs.SelectMany(static log => log.Tests).Where(test => test.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (found.Count == 0)
        {
            throw new ToolException($"No test in the log has '{wanted}' in its name.");
        }

        foreach (var test in found.OrderByDescending(static test => test.Peak))
        {
            Console.Out.WriteLine($"{Markup.Size(test.Peak)}  +{Markup.Size(test.Growth)}  {test.Name}{Beside(test)}");
        }

        return 0;
    }

    private static string Beside(Account test)
        => test.Beside == 0 ? "" : $" (beside {test.Beside} other tests: the figure is of the process)";
}
