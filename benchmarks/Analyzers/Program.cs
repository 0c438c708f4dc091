using System.Globalization;
using System.Text.Json;
using FixtureGen.Analyzers.Benchmark;
using ManyModels.Measure;

// dotnet run -c Release --project benchmarks/Analyzers -- [--classes 1000] [--runs 5] [--kind "no tests"] [--json]
var json = args.Contains("--json");
var classes = Option("--classes", 1000);
var runs = Option("--runs", 5);

var only = Array.IndexOf(args, "--kind") is var named and >= 0 ? args[named + 1] : null;

foreach (var (kind, sources) in Corpus.Kinds.Where(kind => only is null || kind.Key == only))
{
    using var compiler = new Compiler(path => kind != "no tests" || !IsOfTests(Path.GetFileName(path)), sources(classes));
    var analyzers = AnalyzerTime.Read(compiler.Report());

    // In pairs that take turns in going first, so that what else the machine does meets both.
    var pairs = Enumerable.Range(0, runs).Select(run => run % 2 == 0
        ? (With: compiler.Compile(withAnalyzers: true), Without: compiler.Compile(withAnalyzers: false))
        : Swap((compiler.Compile(withAnalyzers: false), compiler.Compile(withAnalyzers: true)))).ToList();
    var processor = Median(pairs.Select(static pair => pair.Without[Metric.Processor]!.Value));
    Print(kind, "processor time without analyzers", processor, null);
    Print(kind, "processor time that the analyzers add, median of the pairs", Median(pairs.Select(static pair => pair.With[Metric.Processor]!.Value - pair.Without[Metric.Processor]!.Value)), processor);
    Print(kind, "wall time that the analyzers add", Median(pairs.Select(static pair => pair.With[Metric.Real]!.Value - pair.Without[Metric.Real]!.Value)), Median(pairs.Select(static pair => pair.Without[Metric.Real]!.Value)));
    foreach (var analyzer in analyzers.OrderBy(static analyzer => analyzer.Name, StringComparer.Ordinal))
    {
        Print(kind, analyzer.Name + ", as the compiler reports it (with waits, summed over threads)", analyzer.Seconds, null);
    }
}

void Print(string kind, string what, double seconds, double? whole)
    => Console.WriteLine(json
        ? JsonSerializer.Serialize(new { kind, classes, what, milliseconds = seconds * 1000, percentOfCompileTime = seconds / whole * 100 })
        : string.Create(CultureInfo.InvariantCulture, $"{kind,-44}{seconds * 1000,9:0} ms {(whole is null ? "" : $"{seconds / whole * 100:0.0} %"),8}  {what}"));

int Option(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}

static (Figures With, Figures Without) Swap((Figures Without, Figures With) pair) => (pair.With, pair.Without);

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToList();
    return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}

static bool IsOfTests(string file) => file.StartsWith("xunit", StringComparison.OrdinalIgnoreCase) || file.StartsWith("FixtureGen", StringComparison.Ordinal);
