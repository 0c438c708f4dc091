using System.Globalization;
using System.Text.Json;

namespace Suite.Launcher;

/// <summary>Prints the figures: as a table for people, as lines of JSON for programs.</summary>
internal static class Output
{
    public static void Table(IReadOnlyList<Measurement> figures, Options options)
    {
        Console.WriteLine();
        Console.WriteLine($"{options.Schedule}, median of {options.Runs}, {Environment.ProcessorCount} processors.");
        foreach (var runner in figures.GroupBy(figure => figure.Runner))
        {
            Table(runner.Key == Measurement.BareLoop, [.. runner]);
        }

        Console.WriteLine();
        Console.WriteLine("bodies: each test has untouched rows, at the price of time that is taken off its figures.");
        foreach (var figure in figures.Where(figure => figure.Sets is not null))
        {
            Console.WriteLine($"fixturegen, {figure.Runner}: {figure.Sets} fixture sets loaded.");
        }
    }

    private static void Table(bool bareLoop, IReadOnlyList<Measurement> figures)
    {
        var bodies = figures.FirstOrDefault(figure => figure.Strategy == Strategy.Bodies);
        Console.WriteLine();
        Console.WriteLine(bareLoop
            ? "Bare loop: no test framework; warm; each pass loads and prepares anew"
            : "xUnit v3: 'tests' by its own report; 'process' is the whole program, start to exit, and so is its CPU time");
        Console.WriteLine($"  {"strategy",-11}{"tests",6}{"passed",8}{"load st.",10}{"tx st.",8}{"tests s",10}{"× bodies",10}{"CPU s",9}{"× bodies",10}{(bareLoop ? "" : "  process s")}");
        foreach (var figure in figures)
        {
            Console.WriteLine(
                $"  {figure.Strategy,-11}{figure.Tests,6}{figure.Passed,8}{figure.LoadStatements,10}{figure.TransactionStatements,8}"
                + $"{Seconds(figure.Wall),10}{Ratio(figure.Wall, bodies?.Wall),10}"
                + $"{Seconds(figure.Processor),9}{Ratio(figure.Processor, bodies?.Processor),10}"
                + (bareLoop ? "" : $"{Seconds(figure.Process),11}"));
        }
    }

    public static void Json(IEnumerable<Measurement> figures, Options options)
    {
        foreach (var figure in figures)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                strategy = figure.Strategy,
                engine = options.Schedule.Engine,
                tests = figure.Tests,
                passed = figure.Passed,
                load_statements = figure.LoadStatements,
                transaction_statements = figure.TransactionStatements,
                wall_s = Round(figure.Wall),
                runner = figure.Runner,
                processor_s = Round(figure.Processor),
                process_s = Round(figure.Process),
                sets_loaded = figure.Sets,
                order = options.Schedule.Order,
                degree = options.Schedule.Degree,
                rounds = options.Runs,
            }));
        }
    }

    private static string Seconds(double? seconds) => seconds?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string Ratio(double? seconds, double? bodies) => (seconds / bodies)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    private static double? Round(double? seconds) => seconds is { } known ? Math.Round(known, 4) : null;
}
