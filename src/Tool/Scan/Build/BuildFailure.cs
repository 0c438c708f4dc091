using System.Text.RegularExpressions;

namespace FixtureGen.Tool.Scan.Build;

/// <summary>Says why a solution could not be built.</summary>
internal static partial class BuildFailure
{
    private const int Most = 10;

    internal static ToolException Explain(string target, string output)
    {
        var errors = Error().Matches(output).Select(static error => error.Value.Trim()).Distinct(StringComparer.Ordinal).ToList();
        var reason = errors.Count == 0 ? output.Trim() : string.Join(Environment.NewLine, errors.Take(Most));
        var more = errors.Count > Most ? $"{Environment.NewLine}… and {errors.Count - Most} more" : "";
        return new ToolException(
            $"'{target}' cannot be built, and a scan reads what the compiler finds. Make 'dotnet build' succeed " +
            $"first.{Environment.NewLine}{reason}{more}");
    }

    [GeneratedRegex(@"^.*\b(error|error [A-Z]+\d+)\s*:.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Error();
}
