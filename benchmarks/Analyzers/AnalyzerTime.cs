using System.Globalization;
using System.Text.RegularExpressions;

namespace FixtureGen.Analyzers.Benchmark;

/// <summary>One line of the compiler's report.</summary>
/// <param name="Name">The analyzer, with its rules.</param>
/// <param name="Seconds">Its execution time, summed over threads.</param>
internal sealed partial record AnalyzerTime(string Name, double Seconds)
{
    /// <summary>Reads the lines of single analyzers: time, share of all analyzers, name and rules. Times under a millisecond are printed as less than that.</summary>
    public static IReadOnlyList<AnalyzerTime> Read(string report)
        => [.. Line().Matches(report).Select(static line => new AnalyzerTime(
            line.Groups["name"].Value.Trim(),
            double.Parse(line.Groups["time"].Value.TrimStart('<'), CultureInfo.InvariantCulture)))];

    [GeneratedRegex(@"^\s*(?<time><?\d+\.\d+)\s+<?\d+\s+FixtureGen\.Analyzers\.(?<name>\w[\w.]* \(FG.*\))\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
