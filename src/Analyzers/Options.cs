using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers;

/// <summary>What users set in <c>.editorconfig</c>.</summary>
internal static class Options
{
    private static readonly char[] Comma = [','];

    /// <summary>Reads <c>fixturegen.FGnnnn.minimum_tests</c>: how many tests must repeat something for a rule to report it.</summary>
    public static int MinimumTests(SymbolAnalysisContext context, SyntaxTree tree, string id, int otherwise)
        => Read(context.Options, tree, id, "minimum_tests") is { } text
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minimum) ? minimum : otherwise;

    /// <summary>
    /// Reads <c>fixturegen.FGnnnn.excluded</c>: what a rule is not to report, by the names that its messages use, in full or from a dot on.
    /// </summary>
    public static bool IsExcluded(AnalyzerOptions options, SyntaxTree tree, string id, string name)
        => Read(options, tree, id, "excluded") is { } names
        && names.Split(Comma).Select(excluded => excluded.Trim())
            .Any(excluded => excluded.Length > 0 && (name == excluded || name.EndsWith("." + excluded, StringComparison.Ordinal)));

    /// <summary>
    /// Whether messages say why there is no code fix: where fixes are offered, they do. To find out takes analysing each class, and a
    /// build from the command line, which offers none, would pay for it.
    /// </summary>
    public static bool SaysWhyNotFixed(AnalyzerOptions options)
        => !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.FixtureGenExplain", out var explain)
            || explain != "false";

    private static string? Read(AnalyzerOptions options, SyntaxTree tree, string id, string option)
        => options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue($"fixturegen.{id}.{option}", out var text) ? text : null;
}
