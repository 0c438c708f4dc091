using System.Globalization;
using System.Text.Json;

namespace Suite.Launcher;

/// <summary>Prints the figures: as a table for people, as lines of JSON for programs.</summary>
internal static class Output
{
    public static void Table(IReadOnlyList<Measurement> figures, Options options)
    {
        Console.WriteLine();
        Console.WriteLine($"In-memory SQLite, {options.Schedule}, median of {options.Runs}, {Environment.ProcessorCount} processors.");
        foreach (var runner in figures.GroupBy(figure => figure.Runner))
        {
            Console.WriteLine();
            Console.WriteLine(runner.Key == Measurement.BareLoop
                ? "Bare loop: no test framework; warm; each pass loads and prepares anew"
                : "xUnit v3: 'tests' is its own report, 'process' the whole run of the program, start to exit");
            Console.WriteLine(
                $"  {"strategy",-11}{"tests",6}{"passed",8}{"load st.",10}{"tx st.",8}{"tests s",10}{"× bodies",10}"
                + (runner.Key == Measurement.BareLoop ? $"{"CPU s",9}{"× bodies",10}" : $"{"process s",11}"));
            var bodies = runner.FirstOrDefault(figure => figure.Strategy == Strategy.Bodies);
            foreach (var figure in runner)
            {
                Console.WriteLine(
                    $"  {figure.Strategy,-11}{figure.Tests,6}{figure.Passed,8}{figure.LoadStatements,10}{figure.TransactionStatements,8}"
                    + $"{Seconds(figure.Wall),10}{Ratio(figure.Wall, bodies?.Wall),10}"
                    + (runner.Key == Measurement.BareLoop
                        ? $"{Seconds(figure.Processor),9}{Ratio(figure.Processor, bodies?.Processor),10}"
                        : $"{Seconds(figure.Process),11}"));
            }
        }

        Console.WriteLine();
        Console.WriteLine("bodies: each test has a copy of the rows made for it, at the price of time that is taken off its figures.");
        foreach (var figure in figures.Where(figure => figure.Sets is not null))
        {
            Console.WriteLine($"fixturegen, {figure.Runner}: {figure.Sets} fixture sets loaded.");
        }
    }

    public static void Json(IEnumerable<Measurement> figures, Options options)
    {
        foreach (var figure in figures)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                strategy = figure.Strategy,
                engine = "sqlite",
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
