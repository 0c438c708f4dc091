using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FixtureGen.Runtime.Benchmark;

if (!Subjects.Names.Contains("postgresql"))
{
    Console.Error.WriteLine("PostgreSQL is left out: FIXTUREGEN_POSTGRES names no server. eng/postgres.sh runs a command beside one.");
}

// A case and its baseline run one after the other, and a shared machine changes its speed meanwhile. So all of it runs several times, and
// what is printed is the median of the rounds' ratios.
var json = args.Contains("--json");
var option = Array.IndexOf(args, "--rounds");
var rounds = option < 0 ? 5 : int.Parse(args[option + 1], CultureInfo.InvariantCulture);
var config = ManualConfig.CreateEmpty()
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(json ? NullLogger.Instance : ConsoleLogger.Default)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(7))
    .WithOptions(ConfigOptions.DisableLogFile);

var measured = Enumerable.Range(0, rounds)
    .SelectMany(_ => Cases(BenchmarkRunner.Run<SandboxCost>(config)))
    .GroupBy(static result => (result.Case, result.Engine))
    .Select(static results => new
    {
        @case = results.Key.Case,
        engine = results.Key.Engine,
        us = Median(results.Select(static result => result.Sandbox)),
        baseline_us = Median(results.Select(static result => result.Physical)),
        ratio = Median(results.Select(static result => result.Sandbox / result.Physical)),
    });

foreach (var result in measured)
{
    Console.WriteLine(json
        ? JsonSerializer.Serialize(result)
        : string.Create(CultureInfo.InvariantCulture, $"{result.@case,-28}{result.engine,-12}{result.us,10:0.00} us{result.baseline_us,10:0.00} us{result.ratio,8:0.000} x"));
}

static IEnumerable<(string Case, string Engine, double Sandbox, double Physical)> Cases(Summary summary)
    => summary.Reports
        .GroupBy(static report => (Case: report.BenchmarkCase.Descriptor.Categories[0], Engine: (string)report.BenchmarkCase.Parameters["Engine"]))
        .Select(static pair => (
            pair.Key.Case,
            pair.Key.Engine,
            Microseconds(pair.Single(static report => !report.BenchmarkCase.Descriptor.Baseline)),
            Microseconds(pair.Single(static report => report.BenchmarkCase.Descriptor.Baseline))));

static double Microseconds(BenchmarkReport report)
    => (report.ResultStatistics ?? throw new InvalidOperationException($"'{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}' failed; run without --json to see why.")).Median / 1000;

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToArray();
    return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
}
