using System.Globalization;
using System.Text.Json;
using FixtureGen.Memory.Benchmark;

var json = args.Contains("--json");
var option = Array.IndexOf(args, "--pairs");
var pairs = option < 0 ? 20 : int.Parse(args[option + 1], CultureInfo.InvariantCulture);

List<Figure> figures =
[
    .. Operations.Measure(),
    .. new[] { 100, 10, 1 }.Select(SamplerCost.Measure),
    .. await Hops.MeasureAsync(),
    .. LongRun.Measure(),
    .. pairs > 0 ? PairedRuns.Measure(pairs) : [],
];

foreach (var figure in figures)
{
    Console.WriteLine(json
        ? JsonSerializer.Serialize(new { name = figure.Name, value = figure.Value, unit = figure.Unit, note = figure.Note })
        : string.Create(CultureInfo.InvariantCulture, $"{figure.Name,-44}{figure.Value,12:0.###} {figure.Unit,-6} {figure.Note}"));
}
