using System.Globalization;
using System.Text.Json;
using FixtureGen.Analyzers.Benchmark;

// dotnet run -c Release --project benchmarks/Analyzers -- [--classes 1000] [--runs 5] [--kind "no tests"] [--json]
var json = args.Contains("--json");
var classes = Option("--classes", 1000);
var runs = Option("--runs", 5);

var only = Array.IndexOf(args, "--kind") is var named and >= 0 ? args[named + 1] : null;

foreach (var (kind, sources) in Corpus.Kinds.Where(kind => only is null || kind.Key == only))
{
    using var compiler = new Compiler(path => kind != "no tests" || !IsOfTests(Path.GetFileName(path)), sources(classes));
    compiler.Compile(withAnalyzers: true);
    compiler.Compile(withAnalyzers: false);

    // In pairs, so that what else the machine does meets both.
    var pairs = Enumerable.Range(0, runs).Select(_ => (With: compiler.Compile(withAnalyzers: true), Without: compiler.Compile(withAnalyzers: false))).ToList();
    var reports = pairs.Select(static pair => AnalyzerTime.Read(pair.With.Output)).ToList();
    var seconds = Median(pairs.Select(static pair => pair.Without.Seconds));
    Print(kind, "compile without analyzers", seconds, null);
    Print(kind, "compile with analyzers, longer by", Median(pairs.Select(static pair => pair.With.Seconds - pair.Without.Seconds)), seconds);
    Print(kind, "all analyzers, execution time", Median(reports.Select(static report => report.Sum(static analyzer => analyzer.Seconds))), seconds);
    foreach (var name in reports.SelectMany(static report => report).Select(static analyzer => analyzer.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
    {
        Print(kind, name, Median(reports.Select(report => report.FirstOrDefault(analyzer => analyzer.Name == name)?.Seconds ?? 0)), seconds);
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

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToList();
    return sorted[sorted.Count / 2];
}

static bool IsOfTests(string file) => file.StartsWith("xunit", StringComparison.OrdinalIgnoreCase) || file.StartsWith("FixtureGen", StringComparison.Ordinal);
