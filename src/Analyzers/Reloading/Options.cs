using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FixtureGen.Analyzers.Reloading;

/// <summary>What users set in <c>.editorconfig</c>.</summary>
internal static class Options
{
    /// <summary>Reads <c>fixturegen.FGnnnn.minimum_tests</c>: how many tests must repeat something for a rule to report it.</summary>
    public static int MinimumTests(SymbolAnalysisContext context, SyntaxTree tree, string id, int otherwise)
        => context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue($"fixturegen.{id}.minimum_tests", out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minimum)
            ? minimum
            : otherwise;
}
