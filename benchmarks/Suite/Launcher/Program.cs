using Suite.Launcher;

Options options;
try
{
    options = Options.Parse(args);
}
catch (ArgumentException mistake)
{
    Console.Error.WriteLine(mistake.Message);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

if (options.Verify)
{
    return Verification.Run(options.Strategies, options.Schedule.Engine) ? 0 : 1;
}

var rounds = new List<Measurement>();
for (var round = 1; round <= options.Runs; round++)
{
    foreach (var runner in options.Runners)
    {
        foreach (var strategy in options.Strategies)
        {
            rounds.Add(StrategyRun.Run(runner, Strategy.Find(strategy), options.Schedule));
            Console.Error.WriteLine($"round {round} of {options.Runs}: {strategy}, {runner}: {rounds[^1].Wall:0.000} s");
        }
    }
}

Measurement[] figures = [.. rounds.GroupBy(round => (round.Runner, round.Strategy)).Select(group => Measurement.Median([.. group]))];
if (options.Json)
{
    Output.Json(figures, options);
}
else
{
    Output.Table(figures, options);
}

if (options.Chart is { } chart)
{
    Chart.Write(chart, figures);
}

return figures.All(figure => figure.Passed == figure.Tests) ? 0 : 1;
